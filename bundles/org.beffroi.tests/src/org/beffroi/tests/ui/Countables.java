package org.beffroi.tests.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.listen.FacetPanel;
import org.beffroi.workbench.listen.ResultList;
import org.beffroi.workbench.listen.TimelineChart;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Tab;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;

/** What can be counted as wrong in a tree of widgets: cut words, raw keys and ids, controls without a name. */
public final class Countables {

    private static final Pattern RAW =
            Pattern.compile("^%|\\{\\d|^[a-z]+(\\.[a-z]+)+$|\\b(typed|url|text):[0-9a-f-]{8,}|org\\.beffroi");

    private Countables() {}

    /** Everything wrong in a window, in words for the programmer. Called on the UI thread. */
    public static List<String> in(Composite window) {
        List<String> wrong = new ArrayList<>();
        for (Control control : Widgets.all(window, Control.class)) {
            clipped(control, wrong);
            raw(control, wrong);
            unnamed(control, wrong);
        }
        return wrong;
    }

    private static void clipped(Control control, List<String> wrong) {
        boolean fixed = control instanceof PushButton
                || control instanceof Toggle
                || control instanceof CheckBox
                || control instanceof Tab
                || control instanceof Chip;
        boolean label = control instanceof Label words && !words.getText().isEmpty();
        if (!fixed && !label) {
            return;
        }
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
        Point has = control.getSize();
        Point needs = control.computeSize(wraps ? has.x : SWT.DEFAULT, SWT.DEFAULT);
        // A table of columns shortens long names on purpose and says them whole on hover.
        boolean onPurpose = control.getToolTipText() != null && label
                || control instanceof Toggle toggle && toggle.isShort() && has.x >= toggle.shortWidth();
        if (!onPurpose && (needs.x > has.x || needs.y > has.y)) {
            wrong.add("clipped: " + text(control) + " needs " + needs + " and has " + has);
        }
        Composite parent = control.getParent();
        boolean scrolls = parent.getParent() instanceof org.eclipse.swt.custom.ScrolledComposite
                || parent instanceof org.eclipse.swt.custom.ScrolledComposite;
        if (!scrolls && control.getLocation().x + has.x > parent.getSize().x) {
            wrong.add("cut off at the right: " + text(control));
        }
    }

    private static void raw(Control control, List<String> wrong) {
        Stream.of(text(control), String.valueOf(control.getToolTipText()))
                .filter(text -> RAW.matcher(text).find())
                .forEach(text -> wrong.add("raw: " + text));
    }

    private static void unnamed(Control control, List<String> wrong) {
        boolean needsName = control instanceof Drawn || control instanceof StyledText || control instanceof DateTime;
        if (needsName && Widgets.name(control).isBlank()) {
            wrong.add("without a name: " + control);
        }
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case PushButton button -> button.getText();
            case ResultList list -> list.accessibleName();
            case FacetPanel panel -> panel.accessibleName();
            case TimelineChart chart -> chart.accessibleName();
            case PickList<?> list -> list.accessibleName();
            case Drawn drawn -> drawn.accessibleName();
            default -> "";
        };
    }
}
