package org.beffroi.workbench.window;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Room at the foot of a window, the same under all screens, in which is said what was done: what stands above gives way, so that
 * nothing is covered; without anything to say it takes no room. Belongs to the UI thread.
 */
public final class FootStrip {

    private static final String KEY = FootStrip.class.getName();

    private final Composite whole;

    /** @param parent at the foot of its window, whose strip this is from now on */
    @Inject
    public FootStrip(Composite parent) {
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 0).applyTo(whole);
        // The bar lays a control that stretches out four points lower than the room it took for it.
        whole.addListener(SWT.Resize, event -> {
            Point size = whole.getSize();
            int high = parent.getClientArea().height;
            if (size.y < high) {
                whole.setSize(size.x, high);
            }
        });
        parent.getShell().setData(KEY, this);
    }

    /** That of a window; empty for one without, such as a dialog. */
    public static Optional<FootStrip> of(Shell window) {
        return window.getData(KEY) instanceof FootStrip strip && !strip.whole.isDisposed()
                ? Optional.of(strip)
                : Optional.empty();
    }

    /** A new line below the others, to be filled and then {@linkplain #fit fitted}; it goes by being disposed of. */
    public Composite line() {
        Composite line = new Composite(whole, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line.addListener(SWT.Dispose, event -> {
            Shell window = line.getShell();
            // Once it is gone: a line that takes the place of another leaves the window as it stands.
            window.getDisplay().asyncExec(() -> {
                if (!whole.isDisposed()) {
                    fit();
                }
            });
        });
        return line;
    }

    /** Its lines, from the top. */
    public Stream<Control> lines() {
        return Stream.of(whole.getChildren());
    }

    /** Its width in points. */
    public int width() {
        return whole.getShell().getClientArea().width;
    }

    /** Takes the room that its lines need, no more and no less. */
    public void fit() {
        whole.requestLayout();
    }
}
