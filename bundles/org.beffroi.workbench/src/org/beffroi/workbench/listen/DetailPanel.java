package org.beffroi.workbench.listen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.routing.FollowUpSection;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.Proposals;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The mention in hand: its whole text, marked where it matched, its conversation, and what people say of it, edited in place.
 *
 * <p>Belongs to the UI thread.
 */
public final class DetailPanel {

    private final Ui ui;
    private final Days days;
    private final DetailActions actions;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Label none;
    private final Composite content;
    private final Label name;
    private final Label account;
    private final Label when;
    private final MarkedText text;
    private final Label why;
    private final Composite links;
    private final Map<Row.Tone, Toggle> tones = new EnumMap<>(Row.Tone.class);
    private final Composite tags;
    private final FramedText tagField;
    private final Proposals tagProposals;
    private final SpeakerSection speaker;
    private final FollowUpSection followUp;
    private final Coding themes;
    private final Coding places;
    private final Label toneBy;
    private final OriginWords whoseWord;
    private final Composite notes;
    private final FramedText noteField;
    private Optional<Detail> shown = Optional.empty();

    public DetailPanel(Composite parent, Ui ui, Days days, DetailActions actions) {
        this.ui = ui;
        this.days = days;
        this.actions = actions;
        this.whoseWord = new OriginWords(ui.language(), days);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        page.setLayout(GridCells.grid(1, Look.MARGIN, 5, 6));
        scroll.setContent(page);
        none = GridCells.words(page, ui.look().normal(), "secondary");
        none.setText(ui.text("detail.none"));
        content = new Composite(page, SWT.NONE);
        content.setLayout(GridCells.grid(1, 0, 5, 6));
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        name = GridCells.words(content, ui.look().strong());
        account = GridCells.words(content, ui.look().small(), "secondary");
        when = GridCells.words(content, ui.look().small(), "secondary");
        text = new MarkedText(content, ui.look(), ui.text("detail.text"));
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        why = GridCells.words(content, ui.look().small(), "secondary");
        links = GridCells.row(content, 6);
        heading("detail.tone");
        addTones(GridCells.row(content, 6));
        toneBy = GridCells.words(content, ui.look().small(), "secondary");
        speaker = new SpeakerSection(content, ui, whoseWord);
        heading("detail.follow");
        followUp = new FollowUpSection(content, ui, days, actions, this::fit);
        themes = coding("detail.themes", "detail.theme.add");
        places = coding("detail.places", "detail.place.add");
        heading("detail.tags");
        tags = GridCells.row(content, 6);
        tagField = field("detail.tag.add", SWT.SINGLE).onEnter(this::addTag);
        heading("detail.notes");
        notes = new Composite(content, SWT.NONE);
        notes.setLayout(GridCells.grid(1, 0, 5, 6));
        notes.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        noteField = field("detail.note.add", SWT.SINGLE).onEnter(this::addNote);
        tagProposals = new Proposals(tagField);
        scroll.addListener(SWT.Resize, event -> fit());
        show(Optional.empty());
    }

    /** The control to lay out. */
    public Control control() {
        return scroll;
    }

    /** The mention shown, empty for none. */
    public Optional<Detail> shown() {
        return shown;
    }

    /** Shows a mention, or that none is in hand. */
    public void show(Optional<Detail> detail) {
        shown = detail;
        GridCells.show(none, detail.isEmpty());
        GridCells.show(content, detail.isPresent());
        detail.ifPresent(this::fill);
        fit();
    }

    /** Goes where tags are typed. */
    public void goToTags() {
        tagField.text().setFocus();
    }

    /** Goes to the text. */
    public void goToText() {
        text.control().setFocus();
    }

    private void fill(Detail detail) {
        FieldValues values = detail.entry().effective();
        name.setText(detail.author().isEmpty() ? ui.text("detail.nobody") : detail.author());
        account.setText(detail.account().isEmpty() ? "" : "@" + detail.account().replaceFirst("^@", ""));
        GridCells.show(account, !detail.account().isEmpty());
        String moment = values.time(CoreFields.PUBLISHED).map(days::fully).orElse(ui.text("date.undated"));
        when.setText(detail.where().isEmpty() ? moment : detail.where() + " · " + moment);
        text.show(detail);
        why.setText(String.join("\n", detail.reasons().stream().map(ui::say).toList()));
        GridCells.show(why, !detail.reasons().isEmpty());
        fillLinks(detail);
        tones.forEach((tone, toggle) -> toggle.setChosen(tone == detail.tone()));
        GridCells.say(toneBy, whoseWord.of(detail.entry(), CoreFields.TONE));
        speaker.show(detail);
        followUp.show(detail.followUp(), with(detail));
        fillTags(detail.tags());
        themes.fill(detail.themes(), whoseWord.of(detail.entry(), CoreFields.THEME));
        places.fill(detail.places(), whoseWord.of(detail.entry(), CoreFields.PLACE));
        fillNotes(values.strings(CoreFields.NOTE));
    }

    private void fillLinks(Detail detail) {
        empty(links);
        if (!detail.conversation().isEmpty()) {
            String thread = detail.entry().effective().string(CoreFields.THREAD).orElse("");
            String words = ui.text(
                    "detail.conversation",
                    ui.language().number(detail.conversation().size()));
            new PushButton(links, ui, Weight.QUIET, Optional.empty(), words)
                    .onPress(() -> actions.conversation(thread));
        }
        detail.original().ifPresent(url -> new PushButton(
                        links, ui, Weight.QUIET, Optional.of(Icon.OPEN), ui.text("detail.original"))
                .onPress(() -> actions.open(url)));
        GridCells.show(links, links.getChildren().length > 0);
    }

    private void fillTags(CodedField now) {
        empty(tags);
        for (CodedField.Value tag : now.values()) {
            chip(tags, tag, () -> actions.untag(tag.stored()));
        }
        GridCells.show(tags, !now.values().isEmpty());
        tagProposals.offer(now.offered());
    }

    private void chip(Composite in, CodedField.Value value, Runnable remove) {
        new Chip(in, ui, value.label(), ui.text("tag.remove", value.label()), remove)
                .dotted(value.colour().map(ChartColours::written));
    }

    private void fillNotes(List<String> values) {
        empty(notes);
        for (String value : values) {
            Composite line = new Composite(notes, SWT.NONE);
            line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).applyTo(line);
            Label words = new Label(line, SWT.WRAP);
            words.setFont(ui.look().normal());
            words.setText(value);
            words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            PushButton.ofIcon(line, ui, Icon.CLOSE, ui.text("note.remove"))
                    .onPress(() -> actions.unnote(value))
                    .setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        }
        GridCells.show(notes, !values.isEmpty());
    }

    private void addTones(Composite in) {
        for (Row.Tone tone : List.of(Row.Tone.NEGATIVE, Row.Tone.NEUTRAL, Row.Tone.POSITIVE, Row.Tone.UNSURE)) {
            String words = ui.text("tone." + tone.name().toLowerCase(java.util.Locale.ROOT));
            Toggle toggle =
                    new Toggle(in, ui.look(), words, Optional.of(ToneColours.of(tone)), tone == Row.Tone.UNSURE);
            toggle.addListener(SWT.Selection, event -> actions.tone(tone));
            tones.put(tone, toggle);
        }
    }

    private void addTag() {
        String typed = tagField.text().getText().strip();
        if (!typed.isEmpty()) {
            tagField.text().setText("");
            actions.tag(typed);
        }
    }

    /** Whose word the department is goes without saying once somebody followed the mention up: the history tells. */
    private FollowUpSection.With with(Detail detail) {
        boolean told = detail.followUp().history().stream()
                .anyMatch(move -> move.department().isPresent());
        return new FollowUpSection.With(
                detail.department().field(),
                department(detail),
                told ? "" : whoseWord.of(detail.entry(), CoreFields.DEPARTMENT));
    }

    private static String department(Detail detail) {
        return detail.department().values().stream()
                .findFirst()
                .map(CodedField.Value::label)
                .orElse("");
    }

    private Coding coding(String heading, String add) {
        heading(heading);
        return new Coding(
                GridCells.row(content, 6),
                field(add, SWT.SINGLE),
                GridCells.words(content, ui.look().small(), "secondary"));
    }

    /** What is said in one field of several values: chips that can be taken away, and a field where one adds. */
    private final class Coding {

        private final Composite chips;
        private final FramedText field;
        private final Label by;
        private final Proposals proposals;
        private Optional<CodedField> coded = Optional.empty();

        Coding(Composite chips, FramedText field, Label by) {
            this.chips = chips;
            this.field = field.onEnter(this::add);
            this.by = by;
            this.proposals = new Proposals(field);
        }

        void fill(CodedField now, String words) {
            coded = Optional.of(now);
            empty(chips);
            for (CodedField.Value value : now.values()) {
                chip(chips, value, () -> actions.uncode(now.field(), value.stored()));
            }
            GridCells.show(chips, !now.values().isEmpty());
            proposals.offer(now.offered());
            GridCells.say(by, words);
        }

        private void add() {
            String typed = field.text().getText().strip();
            if (!typed.isEmpty()) {
                field.text().setText("");
                coded.ifPresent(now -> actions.code(
                        now.field(), now.stored(typed, ui.language().locale())));
            }
        }
    }

    private void addNote() {
        String typed = noteField.text().getText().strip();
        if (!typed.isEmpty()) {
            noteField.text().setText("");
            actions.note(typed);
        }
    }

    private void heading(String key) {
        Label heading = GridCells.words(content, ui.look().smallStrong());
        heading.setText(ui.text(key));
        ((GridData) heading.getLayoutData()).verticalIndent = Look.GRID;
    }

    private FramedText field(String key, int style) {
        FramedText field = new FramedText(content, ui.look(), style, ui.text(key), ui.text(key));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return field;
    }

    private static void empty(Composite composite) {
        Stream.of(composite.getChildren()).forEach(Control::dispose);
    }

    private void fit() {
        int width = Math.max(scroll.getClientArea().width, 160);
        text.fit(width - 2 * Look.MARGIN);
        page.layout(true, true);
        Point size = page.computeSize(width, SWT.DEFAULT, true);
        scroll.setMinSize(size);
        page.layout(true, true);
    }
}
