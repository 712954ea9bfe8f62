package org.beffroi.workbench.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Table;
import org.beffroi.dossier.coding.AskedTopic;
import org.beffroi.dossier.coding.NamedTopic;
import org.beffroi.dossier.coding.ThemeDraft;
import org.beffroi.dossier.coding.ThemeTerms;
import org.beffroi.dossier.coding.TopicNames;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.ViewerContext.Offer;
import org.eclipse.swt.widgets.Shell;

/**
 * What can be done with the topics of a table: a theme is made of one, it is named, merged with another one or split. All of it
 * can be undone. Belongs to the UI thread.
 */
public final class TopicDeeds {

    /** Columns by which a table of topics is known. */
    private static final List<String> COLUMNS = List.of("quotation", "words", "people");

    private static final int LONGEST = 60;

    private final DossierSession session;
    private final Ui ui;
    private final Shell shell;
    private final Executor display;
    private final Screen screen;

    /**
     * What happens around it.
     *
     * @param findAgain finds topics again, since they have other names
     * @param readAgain lets machines read again what a changed list of themes says otherwise, behind the scenes
     * @param refuse says why something was not done
     */
    public record Screen(Runnable findAgain, Runnable readAgain, Consumer<Sentence> refuse) {}

    /** @param display runs on the UI thread, later; nothing once the screen is gone */
    public TopicDeeds(DossierSession session, Ui ui, Shell shell, Executor display, Screen screen) {
        this.session = session;
        this.ui = ui;
        this.shell = shell;
        this.display = display;
        this.screen = screen;
    }

    /** What can be done with a row, the most useful first; nothing where it is no topic, or nothing can be written. */
    public List<Offer> offers(Table table, Table.Row row) {
        Optional<List<String>> topic = sentences(row);
        if (session.readOnly() || topic.isEmpty() || !isOfTopics(table)) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>(List.of(
                Offer.of(ui.text("topic.theme"), () -> theme(topic.get())),
                Offer.of(ui.text("topic.name"), () -> name(topic.get()))));
        List<Offer> others = table.rows().stream()
                .filter(other -> !other.equals(row))
                .map(other -> Offer.of(words(table, other), () -> merge(topic.get(), sentences(other))))
                .toList();
        if (!others.isEmpty()) {
            offers.add(new Offer(ui.text("topic.merge"), () -> {}, others));
        }
        if (topic.get().size() > 1) {
            offers.add(Offer.of(ui.text("topic.split"), () -> split(topic.get())));
        }
        return offers;
    }

    private static boolean isOfTopics(Table table) {
        return table.columns().stream().map(Column::key).toList().containsAll(COLUMNS);
    }

    private static Optional<List<String>> sentences(Table.Row row) {
        return row.drillDown()
                .filter(DrillDown.ToMentions.class::isInstance)
                .flatMap(door -> ThemeDraft.sentences(((DrillDown.ToMentions) door).query()));
    }

    /** Its name, or the beginning of its sentence. */
    private static String words(Table table, Table.Row row) {
        String words = IntStream.range(0, table.columns().size())
                .filter(i -> List.of("name", "quotation")
                        .contains(table.columns().get(i).key()))
                .mapToObj(i -> row.cells().get(i))
                .filter(cell -> cell != null)
                .map(Object::toString)
                .findFirst()
                .orElse("");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).stripTrailing() + "…";
    }

    /** Makes a theme of it. */
    private void theme(List<String> sentences) {
        asked(sentences, topic -> new ThemeDialog(
                        shell,
                        ui,
                        topic,
                        new ThemePreviews(session.dossier().archive(), topic.draft(), session.readers(), display),
                        this::make)
                .open());
    }

    private void make(String theme, List<String> words) {
        ThemeTerms terms = ThemeTerms.in(session.dossier().codebook());
        AtomicReference<List<String>> added = new AtomicReference<>(List.of());
        change(
                Sentence.of(TopicDeeds.class, "act.theme.made", theme),
                () -> added.set(terms.add(theme, words)),
                () -> terms.remove(added.get()));
    }

    private void change(Sentence said, Runnable deed, Runnable undo) {
        session.acts().make(said, read(deed), read(undo), screen.readAgain());
    }

    /** A list that changed is read before anything is read by it. */
    private Runnable read(Runnable change) {
        return () -> {
            change.run();
            session.dossier().renewEnrichment();
        };
    }

    private void name(List<String> sentences) {
        asked(sentences, topic -> new TopicNameDialog(
                        shell,
                        ui,
                        sentences.getFirst(),
                        topic.known().map(NamedTopic::name).orElse(""),
                        name -> put(
                                name.isEmpty()
                                        ? Sentence.of(TopicDeeds.class, "act.topic.unnamed")
                                        : Sentence.of(TopicDeeds.class, "act.topic.named", name),
                                topic.all(),
                                TopicNames.renamed(
                                        topic.all(),
                                        topic.known(),
                                        topic.draft().part(),
                                        name)))
                .open());
    }

    private void merge(List<String> one, Optional<List<String>> other) {
        asked(
                one,
                first -> asked(other.orElseThrow(), second -> {
                    List<NamedTopic> merged = TopicNames.merged(
                            first.all(),
                            first.known(),
                            first.draft().part(),
                            second.known(),
                            second.draft().part());
                    put(
                            Sentence.of(
                                    TopicDeeds.class,
                                    "act.topic.merged",
                                    merged.getLast().name()),
                            first.all(),
                            merged);
                }));
    }

    private void split(List<String> sentences) {
        asked(sentences, topic -> topic.known()
                .filter(NamedTopic::isMerged)
                .ifPresent(merged -> put(
                        Sentence.of(TopicDeeds.class, "act.topic.split", merged.name()),
                        topic.all(),
                        TopicNames.split(topic.all(), merged))));
    }

    private void put(Sentence said, List<NamedTopic> before, List<NamedTopic> after) {
        TopicNames names = TopicNames.in(session.dossier().codebook());
        session.acts().make(said, () -> names.put(after), () -> names.put(before), screen.findAgain());
    }

    /** Reads a topic off the UI thread. */
    private void asked(List<String> sentences, Consumer<AskedTopic> then) {
        session.readers().execute(() -> {
            try {
                AskedTopic topic = AskedTopic.of(sentences, session.dossier(), Cancel.never());
                display.execute(() -> then.accept(topic));
            } catch (Refusal refusal) {
                display.execute(() -> screen.refuse().accept(refusal.sentence()));
            }
        });
    }
}
