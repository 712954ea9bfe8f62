package org.beffroi.workbench.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.harvest.Harvest.Kind;
import org.beffroi.dossier.harvest.SourceFinder;
import org.beffroi.workbench.form.Answer;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.language.Spans;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.listen.ResultList;
import org.beffroi.workbench.listen.model.Rows;
import org.beffroi.workbench.source.model.DossierSources;
import org.beffroi.workbench.source.model.SourceDraft;
import org.beffroi.workbench.source.model.SourceName;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks what a source is, at the left, and why its mentions may be kept, at the right; shows what a visit would bring. Whatever is
 * pasted at the top fills it in. A source that is there is changed in the same way.
 *
 * <p>Belongs to the UI thread; whoever implements {@link Work} visits and keeps.
 */
public final class AddSourceDialog extends DialogWindow {

    /** What the dialog asks of its surroundings; each returns at once. */
    public interface Work {
        /** Finds out what was pasted; an earlier question is given up. */
        void find(String pasted, Set<String> hosts, Consumer<SourceFinder.Found> answer);

        /** Visits without keeping. */
        void attempt(SourceDraft draft, DossierSources.TrialAnswer answer);

        /** Keeps it; told why not, or that it is done. */
        void add(SourceDraft draft, Consumer<Optional<Sentence>> then);

        /** Imports a file instead; the dialog closes. */
        void importFile(Path file);

        /** Whether all parameters show at once, as it was wanted last. */
        boolean showsAll();

        /** Remembers whether they do. */
        void showAll(boolean wanted);

        /** Nobody waits for what is searched and tried any more. */
        void stop();
    }

    /**
     * What is known before anything is filled in.
     *
     * @param taken names of the other sources there are
     * @param lawful why the mentions of the last source that was added may be kept
     * @param changed the source that is changed, empty for a new one
     */
    public record Known(Set<String> taken, Optional<Lawful> lawful, Optional<SourceSettings> changed) {
        public Known {
            taken = Set.copyOf(taken);
        }
    }

    private static final List<Duration> RHYTHMS = List.of(
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1));
    private static final int WIDTH = 940;
    private static final int HEIGHT = 680;
    private static final int COLUMN = 430;
    private static final int LIST = 90;
    private static final String MOST_COMMON = "feed";

    private final Ui ui;
    private final List<Kind> kinds;
    private final Known known;
    private final Work work;
    private final PasteBar paste;
    private final PushButton kindButton;
    private final Answer.Field name;
    private final SourceParameters parameters;
    private final ChoiceBar<Duration> every;
    private final LawfulFields lawful;
    private final Label told;
    private final ResultList brought;
    private Kind kind;
    private String proposed = "";

    /** @param kinds those that can be added, at least one; a feed is offered first, which most sites have */
    public AddSourceDialog(Shell parent, Ui ui, Days days, List<Kind> kinds, Known known, Work work) {
        super(parent, ui, ui.text(known.changed().isPresent() ? "sources.change.heading" : "sources.add.heading"));
        this.ui = ui;
        this.kinds = List.copyOf(kinds);
        this.known = known;
        this.work = work;
        String id = known.changed().map(SourceSettings::kind).orElse(MOST_COMMON);
        this.kind = kind(id).orElse(kinds.getFirst());
        paste = new PasteBar(dialog.content(), ui, asking());
        paste.show(known.changed().isEmpty());
        FormColumns columns = new FormColumns(dialog.content(), COLUMN);
        Composite left = columns.under(ui.look(), ui.text("sources.add.what"));
        Composite right = columns.under(ui.look(), ui.text("sources.add.lawful"));
        Answer.captioned(left, ui, ui.text("sources.add.kind"));
        kindButton = new PushButton(left, ui, Weight.PLAIN, Optional.empty(), label(kind)).opensList();
        kindButton.onPress(this::chooseKind);
        kindButton.setEnabled(known.changed().isEmpty());
        name = Answer.field(left, ui, ui.text("sources.add.name"), ui.text("sources.add.name.prompt"), SWT.SINGLE);
        parameters = new SourceParameters(left, ui, work.showsAll(), work::showAll);
        Answer.captioned(left, ui, ui.text("sources.add.every"));
        every = rhythms(left);
        Optional<Lawful> said = known.changed().map(SourceSettings::lawful).or(known::lawful);
        lawful = new LawfulFields(
                right,
                ui,
                said,
                ui.text(known.changed().isPresent() ? "sources.lawful.declared" : "sources.lawful.last"));
        told = dialog.hint(right, "");
        ((GridData) told.getLayoutData()).verticalIndent = Look.GRID;
        brought = brought(right, days);
        say(ui.text(known.changed().isPresent() ? "sources.change.trial.none" : "sources.add.trial.none"));
        connect();
    }

    private ResultList brought(Composite in, Days days) {
        ResultList results = new ResultList(in, ui, days);
        results.setEmptyText("");
        GridData list = new GridData(SWT.FILL, SWT.FILL, true, true);
        list.heightHint = LIST;
        results.setLayoutData(list);
        return results;
    }

    private void connect() {
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("sources.add.try"), Weight.PLAIN, this::attempt);
        dialog.button(
                ui.text(known.changed().isPresent() ? "sources.change.go" : "sources.add.go"),
                Weight.PRIMARY,
                this::decide);
        dialog.shell().addListener(SWT.Dispose, event -> work.stop());
        known.changed().ifPresentOrElse(this::fill, () -> parameters.fill(kind, Map.of(), ""));
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        if (known.changed().isPresent()) {
            name.text().text().setFocus();
        } else {
            paste.focus();
        }
    }

    /** Finds out what that is, as if it were pasted here. */
    void paste(String words) {
        paste.paste(words);
    }

    /** What was filled in so far. */
    public SourceDraft draft() {
        return new SourceDraft(
                name.typed(),
                kind,
                parameters.written(),
                every.chosen().orElseThrow(),
                lawful.purpose(),
                lawful.basis(),
                lawful.retention(),
                lawful.rights(),
                parameters.hosts());
    }

    /** The usual rhythms, and that of a source that has another. */
    private ChoiceBar<Duration> rhythms(Composite in) {
        Duration now = known.changed().map(SourceSettings::every).orElse(Duration.ofMinutes(30));
        Spans spans = new Spans(ui.language());
        List<Duration> all = Stream.concat(RHYTHMS.stream(), Stream.of(now))
                .distinct()
                .sorted()
                .toList();
        return new ChoiceBar<>(in, ui.look(), all, spans::of).choose(now);
    }

    private void fill(SourceSettings settings) {
        SourceDraft draft = SourceDraft.of(settings, kind);
        name.type(draft.name());
        parameters.fill(kind, draft.written(), draft.hosts());
    }

    private PasteBar.Asking asking() {
        return new PasteBar.Asking() {
            @Override
            public void find(String pasted, Consumer<SourceFinder.Found> answer) {
                work.find(pasted, draft().allowedHosts(), answer);
            }

            @Override
            public void stop() {
                work.stop();
            }

            @Override
            public void take(SourceFinder.Proposal proposal) {
                kind(proposal.kind()).ifPresent(found -> AddSourceDialog.this.take(found, proposal));
            }

            @Override
            public void allow(String host) {
                parameters.allow(host);
            }

            @Override
            public void importFile(Path file) {
                dialog.close();
                work.importFile(file);
            }

            @Override
            public void chooseKind() {
                AddSourceDialog.this.chooseKind();
            }
        };
    }

    /** Fills in what was recognised, and visits it where nothing else is needed; a name that somebody typed stays. */
    private void take(Kind found, SourceFinder.Proposal proposal) {
        String hosts = parameters.hosts();
        show(found);
        parameters.fill(found, proposal.written(), hosts);
        String typed = name.typed().strip();
        if (typed.isEmpty() || typed.equals(proposed)) {
            proposed = SourceName.proposed(ui.say(proposal.name()), known.taken());
            name.type(proposed);
        }
        dialog.fit();
        if (proposal.complete()) {
            visit(draft());
        } else {
            brought.show(Rows.none());
            say(ui.text("sources.paste.incomplete"));
        }
    }

    private void show(Kind other) {
        kind = other;
        kindButton.setText(label(other));
        kindButton.getParent().layout(true);
    }

    private void chooseKind() {
        new Picker<Kind>(
                        kindButton,
                        ui.look(),
                        COLUMN,
                        ui.text("sources.add.kind.prompt"),
                        typed -> kinds.stream()
                                .filter(each -> Language.folded(label(each)).contains(Language.folded(typed.strip())))
                                .map(each -> new PickList.Item<>(each, label(each), ""))
                                .toList(),
                        picked -> {
                            show(picked);
                            parameters.fill(picked, Map.of(), "");
                            dialog.fit();
                        })
                .open();
    }

    private void attempt() {
        if (!dialog.isWrong(() -> problem(draft().missing(known.taken())))) {
            visit(draft());
        }
    }

    private void visit(SourceDraft draft) {
        say(ui.text("sources.add.trying"));
        brought.show(Rows.none());
        work.attempt(draft.named(), new DossierSources.TrialAnswer() {
            @Override
            public void brought(Rows rows, List<Sentence> remarks, boolean more) {
                if (!dialog.shell().isDisposed()) {
                    showBrought(rows, remarks, more);
                }
            }

            @Override
            public void refused(Sentence why) {
                if (!dialog.shell().isDisposed()) {
                    say("");
                    dialog.refuse(ui.say(why));
                }
            }
        });
    }

    private void showBrought(Rows rows, List<Sentence> remarks, boolean more) {
        List<String> lines = new ArrayList<>();
        lines.add(
                more
                        ? ui.text("sources.add.brought.more", ui.language().number(rows.size()))
                        : ui.language().counted("sources.add.brought", rows.size()));
        remarks.stream().limit(2).map(ui::say).forEach(lines::add);
        say(String.join("\n", lines));
        brought.show(rows);
    }

    private void decide() {
        if (dialog.isWrong(this::problems)) {
            return;
        }
        work.add(draft(), why -> {
            if (dialog.shell().isDisposed()) {
                return;
            }
            if (why.isPresent()) {
                dialog.refuse(ui.say(why.get()));
            } else {
                dialog.close();
            }
        });
    }

    private Optional<String> problems() {
        SourceDraft draft = draft();
        Map<String, Sentence> wrong = new LinkedHashMap<>(draft.missing(known.taken()));
        if (known.changed().isEmpty()) {
            wrong.putAll(draft.secretsMissing());
        }
        wrong.putAll(draft.unlawful());
        return problem(wrong);
    }

    /** Says each beside its answer, and at the foot how many there are. */
    private Optional<String> problem(Map<String, Sentence> wrong) {
        name.answer()
                .setProblem(Optional.ofNullable(wrong.get(SourceDraft.NAME)).map(ui::say));
        parameters.setProblems(wrong);
        lawful.setProblems(wrong);
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(ui.language().counted("sources.add.problems", wrong.size()));
    }

    private void say(String words) {
        told.setText(words.replace("&", "&&"));
        told.getParent().layout(true, true);
    }

    private Optional<Kind> kind(String id) {
        return kinds.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private String label(Kind of) {
        return of.label(ui.language().locale());
    }
}
