package org.beffroi.workbench.digest.days;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.dossier.period.TypedPeriod;
import org.beffroi.workbench.digest.model.PeriodName;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.period.PeriodPopup;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Composite;

/**
 * Of which days a digest is, or an item of it, on a button, and the way to others: the usual ones in a menu, any others typed in
 * words or on a calendar. Belongs to the UI thread.
 *
 * @param days the dossier's today
 */
public record DaysButton(Ui ui, Days days) {

    /** Rolling periods that are offered. */
    private static final List<String> ROLLING = List.of("1j", "7j", "30j", "3m");

    /**
     * Of which days a digest is.
     *
     * @param choose told of others
     */
    public PushButton ofDigest(Composite in, Digest digest, Consumer<String> choose) {
        PushButton button = button(in, name().of(Optional.of(digest.period())));
        button.onPress(() -> {
            PopupMenu menu = new PopupMenu(button);
            ROLLING.forEach(each -> menu.item(name().of(Optional.of(each)), () -> choose.accept(each)));
            menu.separate();
            others(menu, button, Optional.of(digest.period()), typed -> typed.ifPresent(choose));
            menu.openUnder(button);
        });
        return button;
    }

    /**
     * Of which days an item is.
     *
     * @param now as typed, empty for all dates
     * @param mayBeAll whether it may be of all dates
     * @param choose told of others
     */
    public PushButton ofItem(
            Composite in, Digest digest, Optional<String> now, boolean mayBeAll, Consumer<Optional<String>> choose) {
        PushButton button = button(in, name().of(now));
        button.onPress(() -> {
            PopupMenu menu = new PopupMenu(button);
            menu.item(
                    ui.text("digests.period.its.now", name().of(Optional.of(digest.period()))),
                    () -> choose.accept(Optional.of(Digest.ITS_PERIOD)));
            menu.separate();
            List<Optional<String>> all = new ArrayList<>();
            ROLLING.forEach(each -> all.add(Optional.of(each)));
            if (mayBeAll) {
                all.add(Optional.empty());
            }
            all.forEach(each -> menu.item(name().of(each), () -> choose.accept(each)));
            menu.separate();
            others(menu, button, now, typed -> {
                if (mayBeAll || typed.isPresent()) {
                    choose.accept(typed);
                }
            });
            menu.openUnder(button);
        });
        return button;
    }

    private PeriodName name() {
        return new PeriodName(ui.language());
    }

    private PushButton button(Composite in, String words) {
        return new PushButton(in, ui, Weight.QUIET, Optional.empty(), words)
                .flush()
                .opensList();
    }

    /** What is chosen on the calendar is taken when it closes: the page is filled anew then, and the button with it. */
    private void others(PopupMenu menu, PushButton button, Optional<String> now, Consumer<Optional<String>> choose) {
        menu.item(ui.text("digests.period.others"), () -> {
            List<Optional<String>> chosen = new ArrayList<>();
            PeriodPopup popup = new PeriodPopup(
                    button,
                    ui,
                    days,
                    now.flatMap(DaysButton::fixed),
                    period -> chosen.add(period.map(TypedPeriod::of)));
            popup.onClosed(() -> {
                if (!chosen.isEmpty()) {
                    ui.display(button).execute(() -> choose.accept(chosen.getLast()));
                }
            });
            popup.open();
        });
    }

    /** Days of the calendar show on it; those that go with today do not. */
    private static Optional<Period> fixed(String typed) {
        try {
            return Optional.of(new StandingQueries(Fields.core()).period(typed))
                    .filter(period -> period.from() instanceof FixedDay || period.to() instanceof FixedDay);
        } catch (Refusal notUnderstood) {
            return Optional.empty();
        }
    }
}
