package org.beffroi.workbench.digest.head;

import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.workbench.digest.days.DaysButton;
import org.beffroi.workbench.digest.model.NamedDays;
import org.beffroi.workbench.digest.model.PeriodName;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The head of the page of a digest: its title, the days that it is about, and, where the window speaks another one, the language in
 * which it leaves. Belongs to the UI thread.
 */
public final class PageHead {

    /** What is done with the digest; each returns at once. */
    public interface Deeds {

        /** Gives it a title, never empty. */
        void title(String typed);

        /** Makes it about other days. */
        void about(String days);
    }

    private final Composite page;
    private final Ui ui;
    private final Days days;
    private final boolean mayChange;
    private final FramedText title;
    private final PushButton period;

    /**
     * @param page a column of cells
     * @param mayChange false where the dossier is open for reading alone
     * @param sent whether it has left with its title and its days: nobody is asked about them any more
     */
    public PageHead(Composite page, Ui ui, Days days, Digest digest, boolean mayChange, boolean sent, Deeds deeds) {
        this.page = page;
        this.ui = ui;
        this.days = days;
        this.mayChange = mayChange;
        title = new FramedText(page, ui.look(), SWT.SINGLE, ui.text("digests.title"), digest.name()).flush();
        title.text().setFont(ui.look().large());
        title.text().setText(digest.title());
        title.text().setEditable(mayChange);
        title.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Runnable keep = () -> {
            String typed = title.text().getText().strip();
            if (!typed.isEmpty()) {
                deeds.title(typed);
            }
        };
        title.text().addListener(SWT.FocusOut, event -> keep.run());
        title.onEnter(keep);
        period = period(digest, deeds);
        named().contradicted(digest.title(), digest.period())
                .filter(announced -> !sent)
                .ifPresent(announced -> contradicted(announced, deeds));
        if (!digest.language().getLanguage().equals(ui.language().locale().getLanguage())) {
            Label language = GridCells.words(page, ui.look().normal(), "secondary");
            language.setText(ui.text("digests.language.other"));
            ((GridData) language.getLayoutData()).verticalIndent = Look.GRID / 2;
        }
    }

    /** Where the title is written. */
    public Control title() {
        return title.text();
    }

    /** The way to other days. */
    public Control period() {
        return period;
    }

    private NamedDays named() {
        return new NamedDays(days.today(), days.zone());
    }

    /** Of which days it is: those of all items that do not say others; which these are today, or how many. */
    private PushButton period(Digest digest, Deeds deeds) {
        Composite row = row();
        words(row, ui.look().normal(), ui.text("digests.period.of"));
        PushButton button = new DaysButton(ui, days).ofDigest(row, digest, deeds::about);
        button.setEnabled(mayChange);
        named().span(digest.period())
                .ifPresent(span -> words(
                        row,
                        ui.look().small(),
                        span.isRolling()
                                ? days.span(Optional.of(span.first()), Optional.of(span.last()))
                                : ui.language().counted("digests.period.count", span.many())));
        return button;
    }

    /** A title that announces other days than these is said to, with both ways out. */
    private void contradicted(NamedDays.Announced announced, Deeds deeds) {
        Composite row = row();
        ((RowLayout) row.getLayout()).spacing = Look.MARGIN;
        String period = new PeriodName(ui.language()).of(Optional.of(announced.period()));
        words(
                row,
                ui.look().small(),
                ui.text("digests.named.other." + announced.kind().key(), period));
        if (!mayChange) {
            return;
        }
        way(row, ui.text("digests.named.take", period)).onPress(() -> deeds.about(announced.period()));
        way(row, ui.text("digests.named.title")).onPress(() -> {
            title.text().setFocus();
            title.text().selectAll();
        });
    }

    private PushButton way(Composite row, String words) {
        return new PushButton(row, ui, Weight.QUIET, Optional.empty(), words).flush();
    }

    private Composite row() {
        Composite row = GridCells.row(page, Look.GRID);
        ((RowLayout) row.getLayout()).center = true;
        return row;
    }

    private static void words(Composite row, Font font, String words) {
        Label label = Look.styled(new Label(row, SWT.NONE), "secondary");
        label.setFont(font);
        label.setText(words.replace("&", "&&"));
    }
}
