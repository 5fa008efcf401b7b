package io.toebox.fit.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

import io.toebox.fit.core.policy.Policy;

/**
 * A world of classes of its own in which one number of {@link Policy} is another. The engine's code stays as it is: numbers are
 * constants for whoever runs the service, and bands, populations and socks made of them at start follow the change here.
 */
final class ChangedPolicy extends ClassLoader {

    private static final String OURS = "io.toebox.fit.";
    private static final ClassDesc POLICY = ClassDesc.of(Policy.class.getName());

    private final Policy changed;
    private final double value;

    ChangedPolicy(Policy changed, double value) {
        super(ChangedPolicy.class.getClassLoader());
        this.changed = changed;
        this.value = value;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded != null ? loaded : name.startsWith(OURS) ? define(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            if (name.equals(Policy.class.getName())) {
                bytes = change(bytes);
            }
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** {@code value()} answers the other number for the changed constant. */
    private byte[] change(byte[] policy) {
        var file = ClassFile.of();
        return file.transformClass(
                file.parse(policy),
                ClassTransform.dropping(element -> element instanceof MethodModel m
                                && m.methodName().equalsString("value"))
                        .andThen(ClassTransform.endHandler(builder -> builder.withMethodBody(
                                "value",
                                MethodTypeDesc.of(ConstantDescs.CD_double),
                                ClassFile.ACC_PUBLIC,
                                code -> code.aload(0)
                                        .invokevirtual(POLICY, "ordinal", MethodTypeDesc.of(ConstantDescs.CD_int))
                                        .loadConstant(changed.ordinal())
                                        .ifThenElse(
                                                Opcode.IF_ICMPEQ,
                                                then -> then.loadConstant(value).dreturn(),
                                                other -> other.aload(0)
                                                        .getfield(POLICY, "value", ConstantDescs.CD_double)
                                                        .dreturn())))));
    }
}
