package org.beffroi.workbench.app;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Takes a control that is disposed of out of the hands of a screen reader, on GTK.
 *
 * <p>SWT's container of GTK frees a widget and leaves its address in the accessible object that a screen reader still holds:
 * the next question about it ends the whole process (SWT 3.135, {@code swt_fixed_finalize}). GTK itself clears that address
 * for its own widgets; here the same is done for those of SWT, through the property of GtkAccessible that is made for it.
 * What is called is internal to SWT: where it is not there, nothing is done, and a line of the log says so.
 */
final class ReleasedControls {

    private static final System.Logger LOG = System.getLogger(ReleasedControls.class.getName());
    private static final byte[] WIDGET = "widget\0".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> HANDLES =
            List.of("handle", "fixedHandle", "scrolledHandle", "shellHandle", "vboxHandle");

    /** Looked for once for a kind of control: a screen that goes lets go of hundreds. */
    private final ClassValue<List<Field>> fields = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> kind) {
            return found(kind);
        }
    };

    private final Method accessible;
    private final Method set;
    private final Method type;
    private final long container;

    private ReleasedControls(ClassLoader swt) throws ReflectiveOperationException {
        Class<?> common = swt.loadClass("org.eclipse.swt.internal.gtk.OS");
        accessible =
                swt.loadClass("org.eclipse.swt.internal.gtk3.GTK3").getMethod("gtk_widget_get_accessible", long.class);
        set = common.getMethod("g_object_set", long.class, byte[].class, long.class, long.class);
        type = common.getMethod("G_OBJECT_TYPE", long.class);
        container = (long) common.getMethod("swt_fixed_get_type").invoke(null);
    }

    /** Looks after the controls of a display. Called on its thread. */
    static void of(Display display) {
        if (!"gtk".equals(SWT.getPlatform())) {
            return;
        }
        try {
            ReleasedControls released = new ReleasedControls(Control.class.getClassLoader());
            display.addFilter(SWT.Dispose, event -> released.release(event.widget));
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.log(System.Logger.Level.INFO, "Controls that are disposed of stay in the hands of screen readers", e);
        }
    }

    private void release(Widget widget) {
        if (!(widget instanceof Control control)) {
            return;
        }
        try {
            for (long handle : handles(control)) {
                if ((long) type.invoke(null, handle) == container) {
                    set.invoke(null, accessible.invoke(null, handle), WIDGET, 0L, 0L);
                }
            }
        } catch (ReflectiveOperationException e) {
            LOG.log(System.Logger.Level.DEBUG, "A control could not be taken from screen readers", e);
        }
    }

    private List<Long> handles(Control control) throws IllegalAccessException {
        List<Long> handles = new ArrayList<>();
        for (Field field : fields.get(control.getClass())) {
            long handle = field.getLong(control);
            if (handle != 0 && !handles.contains(handle)) {
                handles.add(handle);
            }
        }
        return handles;
    }

    private static List<Field> found(Class<?> kind) {
        List<Field> found = new ArrayList<>();
        for (Class<?> at = kind; at != null; at = at.getSuperclass()) {
            for (String name : HANDLES) {
                try {
                    Field field = at.getDeclaredField(name);
                    field.setAccessible(true);
                    found.add(field);
                } catch (NoSuchFieldException e) {
                    // Declared higher up, or not on this kind of control.
                }
            }
        }
        return found;
    }
}
