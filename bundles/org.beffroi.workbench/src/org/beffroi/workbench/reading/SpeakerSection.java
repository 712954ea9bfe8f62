package org.beffroi.workbench.reading;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.SpeakerReading;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Who speaks in the mention in hand, whose word that is, and what speaks for it. Belongs to the UI thread. */
final class SpeakerSection {

    private final Ui ui;
    private final OriginWords whoseWord;
    private final Composite whole;
    private final Label kind;
    private final Label by;
    private final Label why;

    SpeakerSection(Composite in, Ui ui, OriginWords whoseWord) {
        this.ui = ui;
        this.whoseWord = whoseWord;
        whole = new Composite(in, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .margins(0, 0)
                .extendedMargins(0, 0, Look.GRID, 0)
                .spacing(5, 4)
                .applyTo(whole);
        label(ui.look().smallStrong()).setText(ui.text("detail.speaker"));
        kind = label(ui.look().normal());
        by = Look.styled(label(ui.look().small()), "secondary");
        why = Look.styled(label(ui.look().small()), "secondary");
    }

    /** Shows it; nothing where nobody says who speaks. */
    void show(Detail detail) {
        Optional<SpeakerReading> speaking = detail.speaking();
        GridCells.show(whole, speaking.isPresent());
        speaking.ifPresent(who -> {
            String imitating = who.imitates().isEmpty() ? "" : ui.text("detail.speaker.imitates", who.imitates());
            say(kind, Stream.of(who.kind(), imitating));
            String source = who.bySource() ? ui.text("detail.by.source") : "";
            say(by, Stream.of(source, whoseWord.of(detail.entry(), CoreFields.SPEAKER)));
            String point = who.reasons().size() > 1 ? "• " : "";
            say(why, who.reasons().stream().map(ui::say).map(reason -> point + reason));
        });
    }

    private static void say(Label label, Stream<String> lines) {
        String words = lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        label.setText(words.replace("&", "&&"));
        GridCells.show(label, !words.isEmpty());
    }

    private Label label(Font font) {
        Label label = new Label(whole, SWT.WRAP);
        label.setFont(font);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }
}
