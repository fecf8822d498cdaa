package io.meetworthy.outreach.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file of which one piece at a time is in memory. */
final class PieceStream extends InputStream {
  private final IntFunction<Optional<byte[]>> pieces;
  private byte[] piece = new byte[0];
  private int number;
  private int position;

  /** Of these pieces, counted from 0. */
  PieceStream(IntFunction<Optional<byte[]>> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : piece[position++] & 0xFF;
  }

  @Override
  public int read(byte[] target, int start, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int some = Math.min(length, piece.length - position);
    System.arraycopy(piece, position, target, start, some);
    position += some;
    return some;
  }

  private boolean isAtEnd() {
    if (position == piece.length) {
      piece = pieces.apply(number).orElse(new byte[0]);
      number++;
      position = 0;
    }
    return piece.length == 0;
  }
}
