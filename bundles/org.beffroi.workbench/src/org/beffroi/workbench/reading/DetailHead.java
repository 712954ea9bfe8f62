package org.beffroi.workbench.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.quote.ToneColours;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Who wrote the mention in hand, where and when, and what is done with it: it stays above while the text scrolls. UI thread. */
final class DetailHead {

    private final Ui ui;
    private final Days days;
    private final Composite whole;
    private final Label name;
    private final Label alias;
    private final Label when;
    private final Map<Row.Tone, Toggle> tones = new EnumMap<>(Row.Tone.class);
    private final Composite statuses;
    private final Composite buttons;
    private final PushButton original;
    private Optional<Detail> shown = Optional.empty();

    /**
     * @param writes false where nothing can be written
     * @param tag goes where tags are typed
     */
    DetailHead(Composite parent, Ui ui, Days days, boolean writes, DetailActions actions, Runnable tag) {
        this.ui = ui;
        this.days = days;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .extendedMargins(Look.MARGIN, Look.MARGIN, Look.MARGIN, Look.GRID)
                .margins(0, 0)
                .spacing(5, 4)
                .applyTo(whole);
        name = GridCells.words(whole, ui.look().strong());
        when = GridCells.words(whole, ui.look().small(), "secondary");
        alias = GridCells.words(whole, ui.look().small(), "secondary");
        Composite row = GridCells.row(whole, 6);
        ((GridData) row.getLayoutData()).verticalIndent = 4;
        addTones(row, writes, actions);
        statuses = GridCells.row(whole, 6);
        buttons = GridCells.row(whole, 6);
        original = new PushButton(buttons, ui, Weight.QUIET, Optional.of(Icon.OPEN), ui.text("detail.original"))
                .onPress(() -> shown.flatMap(Detail::original).ifPresent(actions::open));
        original.setLayoutData(new RowData());
        PushButton tagging =
                new PushButton(buttons, ui, Weight.QUIET, Optional.empty(), ui.text("detail.tag")).onPress(tag);
        tagging.setEnabled(writes);
    }

    private void addTones(Composite in, boolean writes, DetailActions actions) {
        for (Row.Tone tone : List.of(Row.Tone.NEGATIVE, Row.Tone.NEUTRAL, Row.Tone.POSITIVE, Row.Tone.UNSURE)) {
            String kind = tone.name().toLowerCase(Locale.ROOT);
            String words = ui.text("tone." + kind);
            Toggle toggle =
                    new Toggle(in, ui.look(), words, Optional.of(ToneColours.of(tone)), tone == Row.Tone.UNSURE);
            toggle.addListener(SWT.Selection, event -> actions.tone(tone));
            toggle.setEnabled(writes);
            toggle.setToolTipText(words + " (" + ui.text("key." + kind) + ")");
            tones.put(tone, toggle);
        }
    }

    /** The control to lay out. */
    Composite control() {
        return whole;
    }

    /** Where the statuses stand side by side. */
    Composite statuses() {
        return statuses;
    }

    /** Where what can be done stands side by side. */
    Composite buttons() {
        return buttons;
    }

    void show(Detail detail) {
        shown = Optional.of(detail);
        name.setText(plain(detail.author().isEmpty() ? ui.text("detail.nobody") : detail.author()));
        String account =
                detail.account().isEmpty() ? "" : "@" + detail.account().replaceFirst("^@", "");
        String moment = detail.entry()
                .effective()
                .time(CoreFields.PUBLISHED)
                .map(days::fully)
                .orElse(ui.text("date.undated"));
        when.setText(plain(String.join(
                " · ",
                Stream.of(account, detail.where(), moment)
                        .filter(part -> !part.isEmpty())
                        .toList())));
        GridCells.say(alias, detail.alias().isEmpty() ? "" : plain(ui.text("detail.alias", detail.alias())));
        tones.forEach((tone, toggle) -> toggle.setChosen(tone == detail.tone()));
        boolean opens = detail.original().isPresent();
        original.setVisible(opens);
        ((RowData) original.getLayoutData()).exclude = !opens;
    }

    /** An ampersand is a letter here, not a mnemonic. */
    private static String plain(String words) {
        return words.replace("&", "&&");
    }
}
