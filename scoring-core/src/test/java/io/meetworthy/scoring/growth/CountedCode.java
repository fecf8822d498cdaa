package io.meetworthy.scoring.growth;

import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * The scoring classes again, each marked to tell {@link Steps} of every call and every round of a
 * loop.
 */
final class CountedCode extends ClassLoader {
  private static final String OURS = "io.meetworthy.scoring.";
  private static final String STEPS = Steps.class.getName();

  CountedCode() {
    super(CountedCode.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return name.startsWith(OURS) && !name.equals(STEPS)
          ? marked(name)
          : super.loadClass(name, resolve);
    }
  }

  private Class<?> marked(String name) throws ClassNotFoundException {
    try (InputStream code = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(code);
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new Marking(writer), 0);
      byte[] marked = writer.toByteArray();
      return defineClass(name, marked, 0, marked.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** A step at the head of each method and at each jump back. */
  private static final class Marking extends ClassVisitor {
    Marking(ClassVisitor next) {
      super(ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(ASM9, next) {
        private final Set<Label> passed = new HashSet<>();

        @Override
        public void visitCode() {
          super.visitCode();
          step();
        }

        @Override
        public void visitLabel(Label label) {
          passed.add(label);
          super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
          if (passed.contains(label)) {
            step();
          }
          super.visitJumpInsn(opcode, label);
        }

        private void step() {
          super.visitMethodInsn(INVOKESTATIC, STEPS.replace('.', '/'), "step", "()V", false);
        }
      };
    }
  }
}
