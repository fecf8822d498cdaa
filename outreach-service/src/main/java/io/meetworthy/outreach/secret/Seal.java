package io.meetworthy.outreach.secret;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes bytes so that only who has the key can read them, and nobody can change them (AES-GCM).
 */
public final class Seal {
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /** With this key of 32 bytes. */
  public Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** The bytes, unreadable. */
  public byte[] close(byte[] open) {
    byte[] nonce = new byte[NONCE_LENGTH];
    RANDOM.nextBytes(nonce);
    byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, open);
    byte[] whole = Arrays.copyOf(nonce, NONCE_LENGTH + closed.length);
    System.arraycopy(closed, 0, whole, NONCE_LENGTH, closed.length);
    return whole;
  }

  /** The bytes as they were. */
  public byte[] open(byte[] closed) {
    byte[] nonce = Arrays.copyOf(closed, NONCE_LENGTH);
    return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(closed, NONCE_LENGTH, closed.length));
  }

  private byte[] run(int mode, byte[] nonce, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The seal does not open", e);
    }
  }
}
