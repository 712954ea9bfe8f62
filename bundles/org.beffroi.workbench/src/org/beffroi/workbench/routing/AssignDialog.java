package org.beffroi.workbench.routing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.Proposals;
import org.beffroi.workbench.routing.model.AssignDraft;
import org.beffroi.workbench.routing.model.AssignDraft.Message;
import org.beffroi.workbench.routing.model.DueTime;
import org.beffroi.workbench.routing.model.RoutingMessages;
import org.beffroi.workbench.routing.model.TypedMoment;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks to which department a mention goes, whose desk, by when, with which words. Belongs to the UI thread. */
public final class AssignDialog extends DialogWindow {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;
    private static final int NOTE_HEIGHT = 44;

    private final Ui ui;
    private final Days days;
    private final Instant now;
    private final Offered offered;
    private final Consumer<AssignDraft> assign;
    private final FramedText department;
    private final Label unknown;
    private final FramedText person;
    private final ChoiceBar<DueTime> due;
    private final Label dueHint;
    private final Composite chosen;
    private final FramedText day;
    private final FramedText hour;
    private final FramedText note;
    private final ChoiceBar<Message> message;
    private final Label messageHint;
    private final PushButton go;

    /**
     * What the form offers and holds when it opens.
     *
     * @param about the mention in a few words
     * @param department label of the one it is with or was proposed, or empty
     * @param person whose desk it is on, or empty
     * @param departments labels of those that are known
     * @param people names of those who were given mentions before
     * @param stored the stored value of a department's label
     * @param address where mail for a department goes, by its label; an empty text where nobody said so
     * @param mail whether messages can be made
     */
    public record Offered(
            String about,
            String department,
            String person,
            List<String> departments,
            List<String> people,
            UnaryOperator<String> stored,
            UnaryOperator<String> address,
            boolean mail) {
        public Offered {
            departments = List.copyOf(departments);
            people = List.copyOf(people);
        }
    }

    /** @param now from which delays are counted */
    public AssignDialog(Shell parent, Ui ui, Days days, Instant now, Offered offered, Consumer<AssignDraft> assign) {
        super(parent, ui, ui.text("assign.heading"));
        this.ui = ui;
        this.days = days;
        this.now = now;
        this.offered = offered;
        this.assign = assign;
        dialog.hint(dialog.content(), offered.about());
        Composite two = columns(dialog.content());
        department = field(two, "assign.department", "assign.department.prompt");
        person = field(two, "assign.person", "assign.person.prompt");
        department.text().setText(offered.department());
        person.text().setText(offered.person());
        unknown = dialog.hint(department.control().getParent(), "");
        new Proposals(department, ui).offer(offered.departments());
        new Proposals(person, ui).offer(offered.people());
        dialog.caption(dialog.content(), ui.text("assign.due"));
        due = choice("assign.due.", List.of(DueTime.values()), this::showDue).choose(DueTime.DAYS);
        dueHint = dialog.hint(dialog.content(), "");
        chosen = columns(dialog.content());
        day = field(chosen, "type.day", "assign.day.prompt");
        hour = field(chosen, "type.hour", "assign.hour.prompt");
        note = note();
        Label caption = dialog.caption(dialog.content(), ui.text("assign.message"));
        List<Message> messages = offered.mail() ? List.of(Message.values()) : List.of(Message.NONE);
        message = choice("assign.message.", messages, this::showMessage).choose(Message.NONE);
        GridCells.show(caption, offered.mail());
        GridCells.show(message.control(), offered.mail());
        messageHint = dialog.hint(dialog.content(), "");
        department.text().addListener(SWT.Modify, event -> departmentTyped());
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        go = dialog.button(ui.text("assign.go"), Weight.PRIMARY, this::decide);
        TypedMoment first = TypedMoment.of(DueTime.DAYS.after(now, days.zone()).orElse(now), days.zone());
        day.text().setText(first.day());
        hour.text().setText(first.hour());
        List.of(department, person, day, hour).forEach(field -> field.onEnter(this::decide));
        showDue();
        departmentTyped();
    }

    private <E extends Enum<E>> ChoiceBar<E> choice(String key, List<E> values, Runnable onChoice) {
        return new ChoiceBar<>(
                        dialog.content(),
                        ui.look(),
                        values,
                        each -> ui.text(key + each.name().toLowerCase(Locale.ROOT)))
                .onChoice(onChoice);
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        department.text().setFocus();
        department.text().selectAll();
    }

    /** Says why it was not done. */
    public void refuse(Sentence why) {
        if (!dialog.shell().isDisposed()) {
            dialog.refuse(ui.say(why));
        }
    }

    private Composite captioned(String key) {
        dialog.caption(dialog.content(), ui.text(key));
        return dialog.content();
    }

    private FramedText note() {
        captioned("assign.note");
        FramedText words = new FramedText(
                dialog.content(), ui.look(), SWT.MULTI, ui.text("assign.note"), ui.text("assign.note.prompt"));
        GridData tall = new GridData(SWT.FILL, SWT.TOP, true, false);
        tall.heightHint = NOTE_HEIGHT;
        words.control().setLayoutData(tall);
        return words;
    }

    private FramedText field(Composite in, String name, String prompt) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 6).applyTo(column);
        dialog.caption(column, ui.text(name));
        FramedText field = new FramedText(column, ui.look(), SWT.SINGLE, ui.text(name), ui.text(prompt));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return field;
    }

    private static Composite columns(Composite in) {
        Composite two = new Composite(in, SWT.NONE);
        two.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(0, 0)
                .spacing(Look.MARGIN, 5)
                .applyTo(two);
        return two;
    }

    private void showDue() {
        DueTime wish = due.chosen().orElseThrow();
        GridCells.show(chosen, wish == DueTime.CHOSEN);
        String words = wish.after(now, days.zone())
                .map(time -> ui.text("assign.due.hint", days.fully(time)))
                .orElse(wish == DueTime.NONE ? ui.text("assign.due.none.hint") : "");
        dueHint.setText(words);
        GridCells.show(dueHint, !words.isEmpty());
        dialog.fit();
    }

    /** A department that nobody knows yet is said to be new before it is made: it may be another one, misspelt. */
    private void departmentTyped() {
        String typed = typedDepartment();
        boolean isNew = !typed.isEmpty()
                && offered.departments().stream()
                        .noneMatch(known -> Language.folded(known).equals(Language.folded(typed)));
        GridCells.say(unknown, isNew ? ui.text("assign.department.new", typed).replace("&", "&&") : "");
        go.setText(ui.text(isNew ? "assign.go.new" : "assign.go"));
        showMessage();
    }

    private void showMessage() {
        String to = offered.address().apply(department.text().getText().strip());
        String words = message.chosen().orElseThrow() == Message.NONE
                ? ""
                : to.isEmpty() ? ui.text("assign.message.nobody") : ui.text("assign.message.to", to);
        messageHint.setText(words);
        GridCells.show(messageHint, !words.isEmpty());
        dialog.fit();
    }

    private void decide() {
        if (dialog.isWrong(() -> draft().problem().map(ui::say).or(this::wrongDate))) {
            (draft().problem().isPresent() ? department : day).text().setFocus();
            return;
        }
        AssignDraft draft = draft();
        if (draft.message() != Message.WRITE) {
            done(draft);
            return;
        }
        file(typedDepartment()).ifPresent(file -> done(draft.writtenTo(file)));
    }

    private String typedDepartment() {
        return department.text().getText().strip();
    }

    private AssignDraft draft() {
        String typed = typedDepartment();
        return new AssignDraft(
                typed.isEmpty() ? "" : offered.stored().apply(typed),
                person.text().getText(),
                dueTime(),
                note.text().getText(),
                message.chosen().orElseThrow(),
                Optional.empty());
    }

    private void done(AssignDraft draft) {
        dialog.close();
        assign.accept(draft);
    }

    private Optional<Path> file(String typed) {
        String name = typed.replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "." + RoutingMessages.ENDING;
        return FileChooser.ofTheSystem().ask(dialog.shell(), name, RoutingMessages.ENDING);
    }

    /** Empty where there is none, or it cannot be read. */
    private Optional<Instant> dueTime() {
        DueTime wish = due.chosen().orElseThrow();
        return wish == DueTime.CHOSEN ? typed().in(days.zone()) : wish.after(now, days.zone());
    }

    private TypedMoment typed() {
        return new TypedMoment(day.text().getText(), hour.text().getText());
    }

    private Optional<String> wrongDate() {
        if (due.chosen().orElseThrow() != DueTime.CHOSEN) {
            return Optional.empty();
        }
        Optional<Instant> moment = typed().in(days.zone());
        if (moment.isEmpty()) {
            return Optional.of(ui.text("assign.due.wrong"));
        }
        return moment.get().isAfter(now) ? Optional.empty() : Optional.of(ui.text("assign.due.past"));
    }
}
