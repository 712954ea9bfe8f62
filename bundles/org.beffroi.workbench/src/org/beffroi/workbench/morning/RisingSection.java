package org.beffroi.workbench.morning;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.watch.Episode;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.morning.model.Morning;
import org.beffroi.workbench.morning.model.Morning.Rising;
import org.beffroi.workbench.morning.model.RisingNow;
import org.beffroi.workbench.quote.QuoteBlock;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What rises on the morning page: the same as the bell rings for, then what else was found, then what is over. Belongs to the UI
 * thread.
 */
final class RisingSection {

    private final Ui ui;
    private final Days days;
    private final MorningActions actions;
    private final Composite parent;
    private final Composite beside;
    private final Composite whole;

    /**
     * @param parent a column of a grid
     * @param beside another, for what is past
     */
    RisingSection(Composite parent, Composite beside, Ui ui, Days days, MorningActions actions) {
        this.parent = parent;
        this.beside = beside;
        this.ui = ui;
        this.days = days;
        this.actions = actions;
        whole = column(parent, 1);
    }

    /**
     * Shows what is known of it.
     *
     * @param busiest when most was said, to go to where nothing rises
     * @param isOld whether what is read ended days ago: that nothing rises today says nothing of it then
     */
    void show(RisingNow now, Optional<Morning.Busiest> busiest, boolean isOld) {
        Stream.of(whole.getChildren()).forEach(Control::dispose);
        boolean isCalm = now.isKnown() && now.ongoing().isEmpty() && now.others() == 0;
        boolean isPast = isOld && isCalm;
        // What is past stands beside what is read: it leaves its place to what people reacted to.
        whole.setParent(isPast ? beside : parent);
        GridCells.show(parent, !isPast);
        heading(isPast ? "morning.rising.past" : "morning.rising");
        now.ongoing().forEach(this::card);
        if (!now.isKnown()) {
            quiet(ui.text("morning.rising.reading"));
        } else if (isCalm && !isPast) {
            quiet(ui.text("morning.rising.none"));
        }
        if (now.others() > 0) {
            quiet(ui.language().counted("morning.rising.others", now.others()));
            button(whole, "morning.rising.alerts", () -> actions.run("alerts"));
        }
        if (!now.over().isEmpty()) {
            heading("morning.rising.over");
            now.over().forEach(this::card);
        }
        // Where nothing rises now, what is worth reading lies elsewhere: it is the first way on.
        busiest.filter(any -> isCalm).ifPresent(this::busiest);
        Composite doors = isPast ? whole : GridCells.row(whole, 2 * Look.GRID);
        button(doors, "morning.rising.peaks", () -> actions.analyse(AnalysisRequest.of("peaks")));
        button(doors, "morning.rising.discontent", () -> actions.analyse(AnalysisRequest.of("discontent")));
    }

    private void busiest(Morning.Busiest week) {
        String when = days.span(Optional.of(week.first()), Optional.of(week.last()));
        String many = ui.language().counted("morning.mentions.count", week.mentions());
        GridCells.words(whole, ui.look().normal()).setText(ui.text("morning.rising.busiest", when, many));
        button(whole, "morning.rising.busiest.go", () -> actions.open(week.here()));
    }

    private void card(Rising one) {
        Episode episode = one.episode();
        Composite card = column(whole, 1);
        card.setLayout(GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.GRID, 4)
                .create());
        ((GridData) card.getLayoutData()).verticalIndent = Look.GRID;
        new StageChip(card, ui.look(), episode.stage(), ui.say(episode.stage().label()));
        Label label = GridCells.words(card, ui.look().strong());
        label.setText(shown(title(one)));
        Label why = GridCells.words(card, ui.look().normal());
        why.setText(shown(episode.reason()));
        ((GridData) why.getLayoutData()).horizontalSpan = 2;
        Composite under = column(card, 2);
        one.quotation().ifPresent(quote -> new QuoteBlock(under, ui, days, quote));
        button(under, "morning.mentions", () -> actions.open(episode.query()));
    }

    /** What it is about; where it is about all that is watched, the watch, else what kind of rise it is. */
    private String title(Rising one) {
        Episode episode = one.episode();
        if (!episode.subject().isEmpty() && !episode.label().isBlank()) {
            return Language.capital(episode.label());
        }
        return one.watch().isBlank()
                ? ui.text("morning.rise." + episode.rise().name().toLowerCase(Locale.ROOT))
                : one.watch();
    }

    private void heading(String key) {
        GridCells.words(whole, ui.look().strong()).setText(ui.text(key));
    }

    private void quiet(String words) {
        GridCells.words(whole, ui.look().normal(), "secondary").setText(words);
    }

    private void button(Composite in, String key, Runnable action) {
        new PushButton(in, ui, Weight.QUIET, Optional.empty(), ui.text(key))
                .flush()
                .onPress(action);
    }

    private static Composite column(Composite in, int columns) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1));
        column.setLayout(
                GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 6).create());
        return column;
    }

    private static String shown(String words) {
        return words.replace("&", "&&");
    }
}
