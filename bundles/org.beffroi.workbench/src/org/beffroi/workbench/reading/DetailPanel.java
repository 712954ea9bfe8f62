package org.beffroi.workbench.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.workbench.carry.SupportedByMentions;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.reading.MarkedText.Passage;
import org.beffroi.workbench.reading.picture.PictureSection;
import org.beffroi.workbench.reading.picture.PictureShelf;
import org.beffroi.workbench.routing.FollowUpSection;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The mention in hand: who wrote it and what is done with it above; below, in a page that scrolls, its text, marked where it
 * matched, its conversation, and what people say of it, edited in place.
 *
 * <p>Belongs to the UI thread.
 */
public final class DetailPanel {

    /** What a machine may have read of a mention. */
    private static final List<Field> READ = List.of(
            CoreFields.TONE,
            CoreFields.THEME,
            CoreFields.PLACE,
            CoreFields.DEPARTMENT,
            CoreFields.SPEAKER,
            CoreFields.MODERATION);

    private final Ui ui;
    private final DetailActions actions;
    private final boolean writes;
    private final Composite whole;
    private final Label none;
    private final DetailHead head;
    private final Control under;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Composite content;
    private final Composite codes;
    private final SupportSection supports;
    private final AliasLine alias;
    private final MarkedText text;
    private final Label place;
    private final Composite passages;
    private final Label why;
    private final Label machines;
    private final Label toneBy;
    private final PictureSection pictures;
    private final ThreadSection thread;
    private final SpeakerSection speaker;
    private final FollowUpSection followUp;
    private final CodedSection themes;
    private final CodedSection places;
    private final CodedSection tags;
    private final OriginWords whoseWord;
    private final Composite notes;
    private final FramedText noteField;
    private Optional<Detail> shown = Optional.empty();

    /**
     * @param writes false where nothing can be written: it reads all the same
     * @param shelf where pictures lie
     */
    public DetailPanel(Composite parent, Ui ui, Days days, boolean writes, DetailActions actions, PictureShelf shelf) {
        this.ui = ui;
        this.actions = actions;
        this.writes = writes;
        this.whoseWord = new OriginWords(ui.language(), days, actions.hand());
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, 0, 0, 0));
        none = none();
        head = new DetailHead(whole, ui, days, writes, actions, this::goToTags);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        under = GridCells.rule(whole, 0);
        scroll = scroll();
        page = page();
        content = column(page, SWT.FILL);
        supports = new SupportSection(content, ui, this::fit);
        alias = new AliasLine(content, ui, writes, actions);
        place = GridCells.words(content, ui.look().small(), "secondary");
        text = new MarkedText(content, ui.look(), ui.look().reading(), ui.text("detail.text"));
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        passages = GridCells.row(content, 6);
        pictures = new PictureSection(content, ui, shelf, actions::open, this::fit);
        why = GridCells.words(content, ui.look().small(), "secondary");
        toneBy = GridCells.words(content, ui.look().small(), "secondary");
        machines = GridCells.words(content, ui.look().small(), "secondary");
        thread = new ThreadSection(content, ui, days, actions);
        speaker = new SpeakerSection(content, ui, whoseWord);
        codes = column(content, SWT.TOP);
        heading("detail.department");
        followUp = followUp(days);
        themes = coded("detail.themes", "detail.theme.add");
        places = coded("detail.places", "detail.place.add");
        heading("detail.tags");
        tags = tags();
        heading("detail.notes");
        notes = notes();
        noteField = noteField();
        scroll.addListener(SWT.Resize, event -> fit());
        show(Optional.empty());
    }

    /** @param fill how it takes the height: {@link SWT#TOP} only what it needs */
    private static Composite column(Composite in, int fill) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayout(GridCells.grid(1, 0, 5, 6));
        column.setLayoutData(new GridData(SWT.FILL, fill, true, fill == SWT.FILL));
        return column;
    }

    private Label none() {
        Label words = GridCells.words(whole, ui.look().normal(), "secondary");
        words.setText(ui.text("detail.none"));
        GridData margins = (GridData) words.getLayoutData();
        margins.horizontalIndent = Look.MARGIN;
        margins.verticalIndent = Look.MARGIN;
        return words;
    }

    private ScrolledComposite scroll() {
        ScrolledComposite scrolled = new ScrolledComposite(whole, SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        return scrolled;
    }

    private Composite page() {
        Composite scrolled = new Composite(scroll, SWT.NONE);
        scrolled.setLayout(GridCells.grid(1, Look.MARGIN, 5, 6));
        scroll.setContent(scrolled);
        ScrollFade.of(scroll, ui);
        return scrolled;
    }

    private FollowUpSection followUp(Days days) {
        return new FollowUpSection(
                new FollowUpSection.Places(head.statuses(), head.buttons(), codes),
                ui,
                days,
                writes,
                actions,
                this::fit);
    }

    private CodedSection tags() {
        return new CodedSection(
                codes,
                ui,
                writes,
                "detail.tag.add",
                (now, typed) -> actions.tag(typed),
                (now, stored) -> actions.untag(stored));
    }

    private Composite notes() {
        return column(codes, SWT.TOP);
    }

    private FramedText noteField() {
        FramedText field =
                new FramedText(codes, ui.look(), SWT.SINGLE, ui.text("detail.note.add"), ui.text("detail.note.add"));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.onEnter(this::addNote);
        GridCells.show(field.control(), writes);
        return field;
    }

    /** Whether something can be done to the mention from here: not where it is one of several that are chosen. */
    public void offerDeeds(boolean offered) {
        head.offerDeeds(offered);
        GridCells.show(codes, offered);
        whole.layout(true, true);
        fit();
    }

    /** The control to lay out. */
    public Control control() {
        return whole;
    }

    /** The mention shown, empty for none. */
    public Optional<Detail> shown() {
        return shown;
    }

    /** Shows a mention, or that none is in hand; nothing once the screen is gone, which an answer may outlast. */
    public void show(Optional<Detail> detail) {
        if (whole.isDisposed()) {
            return;
        }
        boolean another = !id(detail).equals(id(shown));
        shown = detail;
        GridCells.show(none, detail.isEmpty());
        GridCells.show(head.control(), detail.isPresent());
        GridCells.show(under, detail.isPresent());
        GridCells.show(scroll, detail.isPresent());
        // The page has its width before anything is put in it.
        whole.layout(true, false);
        detail.ifPresent(now -> fill(now, another));
        whole.layout(true, true);
        fit();
        if (another) {
            scroll.setOrigin(0, 0);
        }
    }

    /** Says from now on what mentions are evidence of. */
    public void sayWhatIsSupported(SupportedByMentions known) {
        supports.follow(known);
    }

    /** Called where a field is left by Escape. */
    public void onLeave(Runnable action) {
        Stream.of(themes, places, tags).forEach(section -> section.onLeave(action));
        noteField.onEscape(action);
    }

    /** What a conversation is called by which a mention is found with all of it. */
    public static String conversation(Detail detail) {
        return detail.entry()
                .effective()
                .string(CoreFields.THREAD)
                .orElseGet(() -> detail.entry().mention().id().value());
    }

    private static Optional<Object> id(Optional<Detail> detail) {
        return detail.map(now -> now.entry().mention().id());
    }

    /** Goes where tags are typed. */
    public void goToTags() {
        tags.focus();
        scroll.showControl(tags.control());
    }

    /** Goes to the text. */
    public void goToText() {
        text.control().setFocus();
    }

    /** @param another whether another mention showed before: one that changed is read on where it was */
    private void fill(Detail detail, boolean another) {
        head.show(detail);
        supports.show(detail.entry().mention().id());
        alias.show(detail);
        if (another) {
            show(detail, Passage.around(detail.text(), detail.textMarks(), MarkedText.LONGEST));
        }
        why.setText(String.join("\n", detail.reasons().stream().map(ui::say).toList()));
        GridCells.show(why, !detail.reasons().isEmpty());
        GridCells.say(toneBy, whoseWord.of(detail.entry(), CoreFields.TONE));
        GridCells.say(machines, whoseWord.machines(detail, READ));
        pictures.show(
                detail.entry().mention().id(), detail.entry().effective().strings(CoreFields.MEDIA), detail.original());
        thread.show(detail);
        speaker.show(detail);
        followUp.show(detail.followUp(), with(detail));
        tags.show(detail.tags(), "");
        themes.show(detail.themes(), whoseWord.of(detail.entry(), CoreFields.THEME));
        places.show(detail.places(), whoseWord.of(detail.entry(), CoreFields.PLACE));
        fillNotes(detail.entry().effective().strings(CoreFields.NOTE));
    }

    /** Shows a passage of the text, and the ways to the rest of it. */
    private void show(Detail detail, Passage passage) {
        text.widen(width() - 2 * Look.MARGIN);
        text.show(detail, passage);
        Stream.of(passages.getChildren()).forEach(Control::dispose);
        int all = detail.text().length();
        if (passage.first() > 0) {
            turn(detail, "detail.text.before", Math.max(0, passage.first() - MarkedText.LONGEST));
        }
        if (passage.end() < all) {
            turn(detail, "detail.text.after", passage.end());
        }
        GridCells.say(
                place,
                passage.end() - passage.first() == all
                        ? ""
                        : ui.text(
                                "detail.text.place",
                                ui.language().number(passage.first() + 1L),
                                ui.language().number(passage.end()),
                                ui.language().number(all)));
        GridCells.show(passages, passages.getChildren().length > 0);
    }

    private void turn(Detail detail, String key, int from) {
        new PushButton(passages, ui, Weight.PLAIN, Optional.empty(), ui.text(key)).onPress(() -> {
            show(detail, Passage.of(detail.text(), detail.textMarks(), from, MarkedText.LONGEST));
            fit();
            scroll.setOrigin(0, 0);
        });
    }

    private void fillNotes(List<String> values) {
        Stream.of(notes.getChildren()).forEach(Control::dispose);
        for (String value : values) {
            Composite line = new Composite(notes, SWT.NONE);
            line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).applyTo(line);
            Label words = GridCells.words(line, ui.look().normal());
            words.setText(value.replace("&", "&&"));
            if (writes) {
                PushButton.ofIcon(line, ui, Icon.CLOSE, ui.text("note.remove"))
                        .onPress(() -> actions.unnote(value))
                        .setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
            }
        }
        GridCells.show(notes, !values.isEmpty());
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

    private CodedSection coded(String heading, String add) {
        heading(heading);
        return new CodedSection(
                codes,
                ui,
                writes,
                add,
                (now, typed) -> actions.code(
                        now.field(), now.stored(typed, ui.language().locale())),
                (now, stored) -> actions.uncode(now.field(), stored));
    }

    private void addNote() {
        String typed = noteField.text().getText().strip();
        if (!typed.isEmpty()) {
            noteField.text().setText("");
            actions.note(typed);
        }
    }

    private void heading(String key) {
        Label heading = GridCells.words(codes, ui.look().smallStrong());
        heading.setText(ui.text(key));
        ((GridData) heading.getLayoutData()).verticalIndent = Look.GRID;
    }

    private int width() {
        return Math.max(scroll.getClientArea().width, 160);
    }

    /** The page is laid out once: what it needs is measured first, and the text only where its width changed. */
    private void fit() {
        if (shown.isEmpty()) {
            return;
        }
        int width = width();
        text.fit(width - 2 * Look.MARGIN);
        Point size = page.computeSize(width, SWT.DEFAULT, true);
        scroll.setMinSize(size);
        page.layout(true, true);
    }
}
