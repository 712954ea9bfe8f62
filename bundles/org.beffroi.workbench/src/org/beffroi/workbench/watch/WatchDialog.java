package org.beffroi.workbench.watch;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.NegativeShare;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.NotifierKind;
import org.beffroi.workbench.field.FieldProblems;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.AlertDraft;
import org.beffroi.workbench.watch.model.Condition;
import org.beffroi.workbench.watch.model.RuleDraft;
import org.beffroi.workbench.watch.model.WatchDraft;
import org.beffroi.workbench.watch.model.WatchRules;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks what is watched and when it tells something, at the left, whom it calls and when not, at the right; tries the way
 * messages go. Belongs to the UI thread.
 */
public final class WatchDialog extends DialogWindow {

    /** What the dialog asks of its surroundings; each returns at once. */
    public interface Work {

        /** Keeps it; told why not by where it is asked, nothing once it is done. */
        void keep(RuleDraft draft, Consumer<Map<String, Sentence>> then);

        /** Counts how often it would have called in the past, keeps nothing; told that in a sentence, or why nobody knows. */
        void past(RuleDraft draft, Consumer<Sentence> then);

        /** Sends a trial and keeps nothing; told why it did not arrive, nothing where it did. */
        void attempt(RuleDraft draft, Consumer<Optional<Sentence>> then);
    }

    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;
    private static final int COLUMN = 410;

    /** Of fewer than that no share says much. */
    private static final String FEWEST_KNOWN = "20";

    private final Ui ui;
    private final WatchRules.Known before;
    private final Work work;
    private final FieldProblems problems;
    private final FramedText name;
    private final FramedText query;
    private final ChoiceBar<Condition> condition;
    private final Label conditionHint;
    private final ShareFields share;
    private final Label floorCaption;
    private final FramedText floor;
    private final CheckBox fromNow;
    private final ChoiceBar<Optional<NotifierKind>> channel;
    private final ChannelFields fields;
    private final QuietFields quiet;
    private final OnCallFields onCall;
    private final Label told;
    private boolean busy;

    /**
     * What a new watch begins with.
     *
     * @param name what it is called; may be empty
     * @param query as typed; may be empty
     * @param floor from how many mentions on it calls, 1 or more
     */
    public record Asked(String name, String query, long floor) {}

    /**
     * @param kinds the ways by which somebody can be called
     * @param asked what is watched, as typed, where the rule is new; may be empty
     * @param before the rule that is changed
     */
    public WatchDialog(Shell parent, Ui ui, List<NotifierKind> kinds, Asked asked, WatchRules.Known before, Work work) {
        super(parent, ui, heading(ui, before));
        this.ui = ui;
        this.before = before;
        this.work = work;
        this.problems = new FieldProblems(ui.look());
        Composite two = two();
        Composite left = column(two);
        Composite right = column(two);
        heading(left, "watch.what");
        name = field(left, "watch.name", "watch.name.prompt", WatchDraft.NAME);
        query = field(left, "watch.query.field", "watch.query.prompt", WatchDraft.QUERY);
        dialog.caption(left, ui.text("watch.when"));
        condition = new ChoiceBar<>(
                left, ui.look(), List.of(Condition.values()), each -> ui.text("watch.when." + key(each)));
        condition.onChoice(this::conditionChosen);
        conditionHint = dialog.hint(left, "");
        share = new ShareFields(left, ui, problems, this::past);
        floorCaption = dialog.caption(left, "");
        floor = framed(left, "watch.floor", "", WatchDraft.FLOOR);
        dialog.hint(left, ui.text("watch.floor.hint", WatchDraft.USUAL_FLOOR));
        fromNow = new CheckBox(left, ui, ui.text("watch.from.now"));
        fromNow.setTicked(true);
        heading(right, "watch.whom");
        channel = new ChoiceBar<>(right, ui.look(), ways(kinds), this::way);
        channel.onChoice(this::channelChosen);
        problems.add(AlertDraft.CHANNEL, right, channel.control());
        fields = new ChannelFields(right, ui, problems, before.alert());
        quiet = new QuietFields(right, ui, dialog, problems);
        onCall = new OnCallFields(right, ui, dialog, problems, before.alert());
        told = GridCells.words(right, ui.look().small(), "secondary");
        GridCells.say(told, "");
        fill(asked, kinds);
        addButtons();
    }

    private void addButtons() {
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("watch.try"), Weight.PLAIN, this::attempt);
        dialog.button(ui.text(before.watch().isEmpty() ? "watch.save" : "watch.keep"), Weight.PRIMARY, this::decide);
    }

    private static String heading(Ui ui, WatchRules.Known before) {
        return before.watch()
                .map(watch -> ui.text("watch.heading.change", watch.name()))
                .orElseGet(() -> ui.text("watch.heading"));
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        (before.watch().isEmpty() ? name : floor).text().setFocus();
    }

    private void fill(Asked asked, List<NotifierKind> kinds) {
        name.text().setText(before.watch().map(Watch::name).orElse(asked.name()));
        query.text().setText(before.watch().map(Watch::query).orElse(asked.query()));
        condition.choose(before.watch().map(Condition::of).orElse(Condition.NEW));
        share.fill(before.watch().flatMap(Watch::negative).orElse(NegativeShare.USUAL));
        floor.text().setText(String.valueOf(before.watch().map(Watch::floor).orElse(asked.floor())));
        GridCells.show(fromNow, before.watch().isEmpty());
        channel.choose(before.alert().flatMap(alert -> kinds.stream()
                .filter(kind -> kind.id().equals(alert.destination().kind()))
                .findFirst()));
        quiet.fill(before.alert().flatMap(Alert::quiet));
        conditionChosen();
        channelChosen();
    }

    private static List<Optional<NotifierKind>> ways(List<NotifierKind> kinds) {
        return Stream.concat(
                        Stream.of(Optional.<NotifierKind>empty()),
                        kinds.stream()
                                .sorted(Comparator.comparing(ChannelFields::place))
                                .map(Optional::of))
                .toList();
    }

    private String way(Optional<NotifierKind> kind) {
        return kind.map(one -> ChannelFields.way(one, ui)).orElseGet(() -> ui.text("watch.way.nobody"));
    }

    private void conditionChosen() {
        String chosen = key(condition.chosen().orElse(Condition.NEW));
        conditionHint.setText(ui.text("watch.hint." + chosen));
        floorCaption.setText(ui.text("watch.floor." + chosen));
        boolean negative = condition.chosen().filter(Condition.NEGATIVE::equals).isPresent();
        share.show(negative);
        if (negative && floor.text().getText().equals("1")) {
            floor.text().setText(FEWEST_KNOWN);
        }
        dialog.fit();
    }

    private void channelChosen() {
        Optional<NotifierKind> chosen = channel.chosen().orElse(Optional.empty());
        fields.show(chosen);
        quiet.show(chosen.isPresent());
        onCall.show(chosen.isPresent());
        GridCells.say(told, chosen.isPresent() ? "" : ui.text("watch.way.nobody.hint"));
        dialog.fit();
    }

    /** What was filled in so far. */
    public RuleDraft draft() {
        Optional<NotifierKind> kind = channel.chosen().orElse(Optional.empty());
        return new RuleDraft(
                new WatchDraft(
                        name.text().getText(),
                        query.text().getText(),
                        condition.chosen().orElse(Condition.NEW),
                        floor.text().getText(),
                        share.draft(),
                        fromNow.isTicked()),
                kind.isEmpty()
                        ? AlertDraft.nobody()
                        : new AlertDraft(
                                kind,
                                fields.written(),
                                fields.secrets(),
                                quiet.from(),
                                quiet.to(),
                                quiet.weekend(),
                                quiet.holidays(),
                                fields.hosts(),
                                onCall.draft()));
    }

    private void past() {
        RuleDraft draft = draft();
        if (refuse(draft.watch().problems())) {
            return;
        }
        share.say(ui.text("watch.past.counting"));
        dialog.fit();
        work.past(draft, said -> {
            if (!dialog.shell().isDisposed()) {
                share.say(ui.say(said));
                dialog.fit();
            }
        });
    }

    private void attempt() {
        RuleDraft draft = draft();
        if (busy || refuse(tried(draft))) {
            return;
        }
        busy = true;
        say(ui.text("watch.trying"));
        work.attempt(draft, why -> {
            if (dialog.shell().isDisposed()) {
                return;
            }
            busy = false;
            say(why.isEmpty() ? ui.text("watch.tried") : "");
            why.ifPresent(sentence -> refuse(Map.of(AlertDraft.CHANNEL, sentence)));
        });
    }

    /** What a trial needs: nobody to be called is nothing to try. */
    private Map<String, Sentence> tried(RuleDraft draft) {
        Map<String, Sentence> wrong = new LinkedHashMap<>(draft.problems(before.alert()));
        if (draft.alert().kind().isEmpty()) {
            wrong.put(AlertDraft.CHANNEL, Sentence.of(WatchDialog.class, "watch.try.nobody"));
        }
        return wrong;
    }

    private void decide() {
        RuleDraft draft = draft();
        if (busy || refuse(draft.problems(before.alert()))) {
            return;
        }
        busy = true;
        work.keep(draft, wrong -> {
            if (dialog.shell().isDisposed()) {
                return;
            }
            busy = false;
            if (!refuse(wrong)) {
                dialog.close();
            }
        });
    }

    /** Says what is wrong beside where it is asked, and goes there; false where nothing is. */
    private boolean refuse(Map<String, Sentence> wrong) {
        Optional<Sentence> elsewhere = problems.show(wrong, ui::say);
        dialog.setProblem(elsewhere.map(ui::say));
        dialog.fit();
        return !wrong.isEmpty();
    }

    private void say(String words) {
        GridCells.say(told, words);
        dialog.fit();
    }

    private Composite two() {
        Composite two = new Composite(dialog.content(), SWT.NONE);
        two.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout columns = GridCells.grid(2, 0, 5, 6);
        columns.horizontalSpacing = 3 * Look.GRID;
        columns.makeColumnsEqualWidth = true;
        two.setLayout(columns);
        return two;
    }

    private Composite column(Composite in) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayout(GridCells.grid(1, 0, 5, 6));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = COLUMN;
        column.setLayoutData(place);
        return column;
    }

    private void heading(Composite in, String key) {
        Label heading = new Label(in, SWT.NONE);
        heading.setFont(ui.look().strong());
        heading.setText(ui.text(key));
        heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private FramedText field(Composite in, String caption, String prompt, String where) {
        dialog.caption(in, ui.text(caption));
        return framed(in, caption, ui.text(prompt), where);
    }

    private FramedText framed(Composite in, String caption, String prompt, String where) {
        FramedText field = new FramedText(in, ui.look(), SWT.SINGLE, ui.text(caption), prompt);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        problems.add(where, in, field.text());
        return field;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
