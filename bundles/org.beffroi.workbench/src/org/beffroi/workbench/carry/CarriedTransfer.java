package org.beffroi.workbench.carry;

import java.util.Optional;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Hands what is carried to the window system and takes it back. Other programs see bytes of a type that they do not know. */
final class CarriedTransfer extends ByteArrayTransfer {

    private static final String TYPE = "application/x-beffroi-carried";

    @Override
    protected int[] getTypeIds() {
        return new int[] {registerType(TYPE)};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {TYPE};
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        if (object instanceof Carried carried && isSupportedType(data)) {
            super.javaToNative(CarriedBytes.of(carried), data);
        }
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return isSupportedType(data) && super.nativeToJava(data) instanceof byte[] bytes
                ? CarriedBytes.read(bytes).orElse(null)
                : null;
    }

    /** What a drop brought, empty where it is something else. */
    static Optional<Carried> in(Object data) {
        return data instanceof Carried carried ? Optional.of(carried) : Optional.empty();
    }
}
