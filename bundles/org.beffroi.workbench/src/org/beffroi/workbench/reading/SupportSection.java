package org.beffroi.workbench.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.carry.SupportedByMentions;
import org.beffroi.workbench.carry.SupportedByMentions.Supported;
import org.beffroi.workbench.list.WrappedLink;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What the mention in hand is evidence of, each with the way there and what takes it away again. Takes no room where there is
 * nothing. Belongs to the UI thread.
 */
final class SupportSection {

    /** Width that a link asks for; it has what there is. */
    private static final int NARROWEST = 60;

    private final Ui ui;
    private final Runnable fit;
    private final Composite whole;
    private Optional<SupportedByMentions> known = Optional.empty();
    private Optional<MentionId> shown = Optional.empty();
    private List<String> told = List.of();
    private boolean awaited;

    /** @param fit called when it needs more or less room while a mention shows */
    SupportSection(Composite in, Ui ui, Runnable fit) {
        this.ui = ui;
        this.fit = fit;
        whole = new Composite(in, SWT.NONE);
        whole.setLayout(GridCells.grid(2, 0, 4, 0));
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridCells.show(whole, false);
    }

    /** Goes by somebody who knows, as long as it shows; called once. */
    void follow(SupportedByMentions all) {
        known = Optional.of(all);
        Runnable deaf = all.listen(this::changed);
        whole.addListener(SWT.Dispose, event -> deaf.run());
    }

    /** Shows what a mention is evidence of. */
    void show(MentionId mention) {
        shown = Optional.of(mention);
        fill(known.map(all -> all.by(mention)).orElse(List.of()));
    }

    /** One look at what several changes at once leave. */
    private void changed() {
        if (!awaited && !whole.isDisposed()) {
            awaited = true;
            whole.getDisplay().asyncExec(this::renew);
        }
    }

    private void renew() {
        awaited = false;
        if (whole.isDisposed()) {
            return;
        }
        List<Supported> now =
                shown.flatMap(mention -> known.map(all -> all.by(mention))).orElse(List.of());
        if (!now.stream().map(Supported::words).toList().equals(told)) {
            fill(now);
            fit.run();
        }
    }

    private void fill(List<Supported> all) {
        boolean hadKeyboard = Stream.of(whole.getChildren()).anyMatch(Control::isFocusControl);
        Stream.of(whole.getChildren()).forEach(Control::dispose);
        told = all.stream().map(Supported::words).toList();
        GridCells.show(whole, !all.isEmpty());
        if (!all.isEmpty()) {
            lines(all);
        }
        if (hadKeyboard) {
            // The keyboard goes on beside what went.
            (all.isEmpty() ? whole.getParent() : whole).setFocus();
        }
    }

    private void lines(List<Supported> all) {
        Label heading = GridCells.words(whole, ui.look().small(), "secondary");
        heading.setText(ui.text("detail.supports"));
        ((GridData) heading.getLayoutData()).horizontalSpan = 2;
        all.forEach(this::line);
    }

    private void line(Supported one) {
        WrappedLink link = new WrappedLink(whole, ui.look(), one.words(), one.show());
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = NARROWEST;
        place.horizontalSpan = one.withdraw().isPresent() ? 1 : 2;
        link.setLayoutData(place);
        one.withdraw().ifPresent(action -> PushButton.ofIcon(
                        whole, ui, Icon.CLOSE, ui.text("detail.supports.withdraw", one.words()))
                .onPress(action)
                .setLayoutData(new GridData(SWT.END, SWT.TOP, false, false)));
    }
}
