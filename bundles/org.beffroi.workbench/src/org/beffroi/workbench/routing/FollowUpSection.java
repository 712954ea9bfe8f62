package org.beffroi.workbench.routing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.dossier.routing.Status;
import org.beffroi.workbench.bar.FoldingRow;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.routing.model.FollowUp;
import org.beffroi.workbench.routing.model.FollowUp.Move;
import org.beffroi.workbench.routing.model.RoutingState;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What becomes of the mention in hand: its status, changed in place; with whom it is and by when an answer is due; how that
 * came about, the newest first. Belongs to the UI thread.
 */
public final class FollowUpSection {

    /** Moves that show before somebody asks for more. */
    private static final int SHOWN = 3;

    private final Ui ui;
    private final Days days;
    private final UnseenNotice unseen;
    private final Runnable grown;
    private final Places places;
    private final Map<Status, Toggle> toggles = new EnumMap<>(Status.class);
    private final Composite section;
    private final Label with;
    private final Label by;
    private final Label due;
    private final Label late;
    private final PushButton assign;
    private final Composite history;

    /** What a reader can do here. Called on the UI thread. */
    public interface Actions {

        /** Says where the mention stands. */
        void status(Status status);

        /** Asks to whom it goes. */
        void assign();
    }

    /**
     * With whom a mention is.
     *
     * @param department the field, by whose names departments are called
     * @param name of the department, or empty
     * @param by whose word that is, where nobody followed it up; or empty
     */
    public record With(Field department, String name, String by) {}

    /**
     * Where the parts of it stand.
     *
     * @param statuses the statuses side by side
     * @param buttons what can be done
     * @param rest with whom it is, and how that came about
     */
    public record Places(FoldingRow statuses, FoldingRow buttons, Composite rest) {}

    /**
     * @param writes false where nothing can be written
     * @param grown called when it needs more room than before
     */
    public FollowUpSection(Places places, Ui ui, Days days, boolean writes, Actions actions, Runnable grown) {
        this.ui = ui;
        this.days = days;
        this.unseen = new UnseenNotice(ui.language(), days);
        this.grown = grown;
        this.places = places;
        section = new Composite(places.rest(), SWT.NONE);
        section.setLayout(GridCells.grid(1, 0, 5, 2));
        section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Stream.of(Status.values()).forEach(status -> addStatus(status, writes, actions));
        with = GridCells.words(section, ui.look().normal());
        ((GridData) with.getLayoutData()).verticalIndent = 4;
        by = GridCells.words(section, ui.look().small(), "secondary");
        due = GridCells.words(section, ui.look().small(), "secondary");
        late = GridCells.words(section, ui.look().small(), "alarm");
        assign = new PushButton(
                        places.buttons().control(), ui, Weight.QUIET, Optional.of(Icon.ROUTE), ui.text("follow.assign"))
                .onPress(actions::assign);
        assign.setEnabled(writes);
        places.buttons().addFirst(assign, assign::getText, over -> actions.assign());
        history = new Composite(section, SWT.NONE);
        history.setLayout(GridCells.grid(1, 0, 5, 2));
        history.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void addStatus(Status status, boolean writes, Actions actions) {
        Toggle toggle = new Toggle(
                places.statuses().control(),
                ui.look(),
                Language.capital(status.label(ui.language().locale())),
                Optional.empty(),
                false);
        Runnable said = () -> {
            if (status == Status.FORWARDED) {
                actions.assign();
            } else if (!toggle.isChosen()) {
                actions.status(status);
            }
        };
        toggle.addListener(SWT.Selection, event -> said.run());
        toggle.setEnabled(writes);
        places.statuses().add(toggle, toggle::text, over -> said.run());
        toggles.put(status, toggle);
    }

    /** Shows what becomes of a mention. */
    public void show(FollowUp now, With whom) {
        Optional<Status> status = now.standing().map(RoutingState::status);
        toggles.forEach(
                (each, toggle) -> toggle.setChosen(status.filter(each::equals).isPresent()));
        String people = Stream.of(whom.name(), now.person().orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        GridCells.say(with, people);
        GridCells.say(by, whom.by());
        boolean isLate = now.standing().filter(RoutingState::late).isPresent();
        String moment = now.due().map(time -> days.moment(Optional.of(time))).orElse("");
        GridCells.say(due, moment.isEmpty() || isLate ? "" : ui.text("follow.due", moment));
        GridCells.say(late, isLate ? ui.text("follow.late", moment) : "");
        assign.setText(
                ui.text(status.filter(Status.FORWARDED::equals).isPresent() ? "follow.assign.anew" : "follow.assign"));
        places.statuses().renew();
        places.buttons().renew();
        fill(now.history().reversed(), whom.department(), SHOWN);
    }

    private void fill(List<Move> newestFirst, Field department, int shown) {
        Stream.of(history.getChildren()).forEach(Control::dispose);
        MoveWords words = new MoveWords(ui.language(), days, department);
        newestFirst.stream().limit(shown).forEach(move -> tell(move, words, department));
        int more = newestFirst.size() - shown;
        if (more > 0) {
            new PushButton(
                            history,
                            ui,
                            Weight.QUIET,
                            Optional.empty(),
                            ui.language().counted("follow.more", more))
                    .flush()
                    .onPress(() -> {
                        fill(newestFirst, department, newestFirst.size());
                        grown.run();
                    });
        }
        GridCells.show(history, !newestFirst.isEmpty());
    }

    private void tell(Move move, MoveWords words, Field department) {
        Label what = GridCells.words(history, ui.look().small());
        what.setText(words.what(move));
        ((GridData) what.getLayoutData()).verticalIndent = 2;
        GridCells.words(history, ui.look().small(), "secondary").setText(words.who(move));
        for (Conflict conflict : move.conflicts()) {
            GridCells.words(history, ui.look().small(), conflict.settled() ? "secondary" : "alarm")
                    .setText(unseen.of(conflict, field(conflict, department)));
        }
    }

    private static Field field(Conflict conflict, Field department) {
        return Stream.of(department, CoreFields.STATUS, CoreFields.ASSIGNEE, CoreFields.DUE)
                .filter(field -> field.name().equals(conflict.field()))
                .findFirst()
                .orElse(department);
    }
}
