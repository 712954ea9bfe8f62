package org.beffroi.french.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.french.Read;
import org.beffroi.french.tone.feature.Texts;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.learning.Corrections;
import org.beffroi.french.tone.learning.Learning;
import org.beffroi.french.tone.learning.TrainingPosts;
import org.beffroi.testing.command.TestWorkplace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("verify") // Learns from thousands of labels, again and again.
class ToneCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);
    private final List<String> told = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Access> accesses = new ArrayList<>();
    private boolean withDossier;
    private boolean openElsewhere;
    private long readByAnother;
    private Optional<Integer> modelWhenReadAgain = Optional.empty();

    private Path gold(int times, String... rows) throws IOException {
        Path file = folder.resolve("gold.csv");
        Files.writeString(file, "text,tone\n" + (String.join("\n", rows) + "\n").repeat(times));
        return file;
    }

    private Outcome evaluate(Path file) {
        return new ToneEvaluateCommand()
                .run(new ToneEvaluateCommand.Parameters(Optional.of(file), Optional.empty()), new HereInFrench());
    }

    private Outcome learn(Optional<Path> file) {
        return new ToneLearnCommand().run(new ToneLearnCommand.Parameters(Optional.empty(), file), new HereInFrench());
    }

    @Test
    void evaluate_prints_the_matrix_and_the_figures() throws IOException {
        assertThat(evaluate(gold(1, "Bravo c'est magnifique,positif", "Quelle honte,-1", "Réunion mardi à 18 h,0")))
                .isEqualTo(Outcome.DONE);
        assertThat(printed.toString())
                .contains("macro-F1 1.000", "exactitude 1.000", "couverture ", "erreur-de-calibration ", "négatif");
        assertThat(told).anySatisfy(sentence -> assertThat(sentence).contains("livré avec Beffroi"));
    }

    @Test
    void evaluate_names_the_rows_it_leaves_out() throws IOException {
        assertThat(evaluate(gold(1, "Bravo,positive", "Bof,mitigé"))).isEqualTo(Outcome.DONE_WITH_REJECTS);
        assertThat(told).anySatisfy(sentence -> assertThat(sentence).contains("3", "mitigé"));
    }

    @Test
    void a_file_without_any_tone_is_refused() throws IOException {
        Path file = gold(1, "Bof,mitigé");
        assertThatThrownBy(() -> evaluate(file)).isInstanceOf(Refusal.class);
    }

    /** As many different texts of each tone, in words that no lexicon knows. */
    private Path dialect(int ofEach) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < ofEach; i++) {
            rows.add("C'est zimbalou au " + i + ",positive");
            rows.add("C'est carnoube au " + i + ",neutral");
            rows.add("C'est grabouzit au " + i + ",negative");
        }
        return gold(1, rows.toArray(String[]::new));
    }

    /** The same as corrections of people, none of which is in the file. */
    private void corrected(int ofEach) {
        for (int i = 0; i < ofEach; i++) {
            entries.add(entry("C'est zimbalou, place " + i, Act.Hand.HUMAN, "positive"));
            entries.add(entry("C'est carnoube, place " + i, Act.Hand.HUMAN, "neutral"));
            entries.add(entry("C'est grabouzit, place " + i, Act.Hand.HUMAN, "negative"));
        }
    }

    private Path codebook() {
        return folder.resolve("codebook");
    }

    @Test
    void a_file_alone_teaches_nothing() throws IOException {
        withDossier = true;
        Path file = dialect(20);
        assertThatThrownBy(() -> learn(Optional.of(file))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains("corrections de ce dossier", "il n’y en a aucune", "20"));
        assertThat(codebook()).doesNotExist();
    }

    @Test
    void a_file_of_another_kind_is_left_out_and_it_is_said() throws IOException {
        withDossier = true;
        corrected(15);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add("C'est zimbalou au " + i + ",negative");
            rows.add("C'est carnoube au " + i + ",positive");
            rows.add("C'est grabouzit au " + i + ",neutral");
        }
        assertThat(learn(Optional.of(gold(1, rows.toArray(String[]::new))))).isEqualTo(Outcome.DONE);
        assertThat(told)
                .anySatisfy(sentence -> assertThat(sentence).contains("120 textes du fichier", "laissés de côté"));
        assertThat(ModelFile.read(codebook()).orElseThrow().learnt()).isEqualTo(45);
        assertThat(Read.in(codebook(), new ToneEnricher()).of("tone", "C'est grabouzit ici"))
                .containsExactly("negative");
    }

    @Test
    void with_a_hundred_corrections_the_confidence_is_measured_here() throws IOException {
        withDossier = true;
        corrected(40);
        assertThat(Read.in(codebook(), new ToneEnricher()).version()).doesNotContain(".m");
        learn(Optional.empty());
        assertThat(told).anySatisfy(sentence -> assertThat(sentence)
                .contains("mesurée sur 120 corrections de ce dossier", "erreur de calibration"));
        String version = Read.in(codebook(), new ToneEnricher()).version();
        assertThat(version).startsWith("tone@4+120.m120-");
        evaluate(dialect(10));
        assertThat(printed.toString()).contains("erreur-de-calibration");
        // Of another model it says nothing.
        ModelFile.write(codebook(), Learning.ours(Texts.READING, Texts.POSTS), 30);
        assertThat(Read.in(codebook(), new ToneEnricher()).version()).startsWith("tone@4+30-");
    }

    @Test
    void with_fewer_it_stays_an_indication_and_it_is_said() {
        withDossier = true;
        corrected(33);
        learn(Optional.empty());
        assertThat(told).anySatisfy(sentence -> assertThat(sentence).contains("sans pourcentage", "99", "100"));
        assertThat(Read.in(codebook(), new ToneEnricher()).version()).startsWith("tone@4+99-");
    }

    @Test
    void what_is_learnt_is_kept_and_used() throws IOException {
        withDossier = true;
        Path file = dialect(20);
        corrected(20);
        assertThat(learn(Optional.empty())).isEqualTo(Outcome.DONE);
        assertThat(printed.toString()).contains("Appris de 60 corrections", "macro-F1 1.000", "avec le modèle livré");
        assertThat(ModelFile.read(folder.resolve("codebook")).orElseThrow().learnt())
                .isEqualTo(60);
        evaluate(file);
        assertThat(told).anySatisfy(sentence -> assertThat(sentence).contains("de ce dossier", "60"));
        assertThat(Read.in(folder.resolve("codebook"), new ToneEnricher()).of("tone", "C'est grabouzit ici"))
                .containsExactly("negative");
    }

    @Test
    void the_archive_is_read_again_by_what_was_learnt() {
        withDossier = true;
        readByAnother = 1_200;
        corrected(20);
        learn(Optional.empty());
        assertThat(accesses).containsExactly(Access.READ, Access.WRITE);
        assertThat(modelWhenReadAgain).hasValue(60);
        assertThat(readByAnother).isZero();
        assertThat(told).anySatisfy(sentence -> assertThat(sentence).matches("1.200 mentions ont été relues.*"));
    }

    @Test
    void a_dossier_open_elsewhere_learns_and_says_when_its_archive_is_read() {
        withDossier = true;
        openElsewhere = true;
        corrected(20);
        assertThat(learn(Optional.empty())).isEqualTo(Outcome.DONE);
        assertThat(ModelFile.read(folder.resolve("codebook"))).isPresent();
        assertThat(modelWhenReadAgain).isEmpty();
        assertThat(told).anySatisfy(sentence -> assertThat(sentence).contains("ouvert ailleurs"));
    }

    @Test
    void where_nothing_is_gained_nothing_changes_and_it_is_said() {
        withDossier = true;
        readByAnother = 7;
        for (int i = 0; i < 10; i++) {
            entries.add(entry("Bravo, c'est magnifique, " + i, Act.Hand.HUMAN, "positive"));
            entries.add(entry("Réunion publique mardi à 18 h en salle " + i, Act.Hand.HUMAN, "neutral"));
            entries.add(entry("Quelle honte, ras le bol, " + i, Act.Hand.HUMAN, "negative"));
        }
        assertThat(learn(Optional.empty())).isEqualTo(Outcome.DONE);
        assertThat(printed.toString()).contains("Rien appris de 30 corrections", "1.000 avec le modèle livré");
        assertThat(folder.resolve("codebook")).doesNotExist();
        assertThat(readByAnother).isEqualTo(7);
    }

    @Test
    void a_tone_that_is_missing_cannot_be_learnt() {
        withDossier = true;
        for (int i = 0; i < 40; i++) {
            entries.add(entry("C'est grabouzit au " + i, Act.Hand.HUMAN, "negative"));
        }
        assertThatThrownBy(() -> learn(Optional.empty())).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains("au moins 5 fois", "0 texte positif", "40 négatifs"));
    }

    @Test
    void copies_teach_once() {
        withDossier = true;
        for (int i = 0; i < 30; i++) {
            entries.add(entry("C'est zimbalou", Act.Hand.HUMAN, "positive"));
            entries.add(entry("C'est carnoube", Act.Hand.HUMAN, "neutral"));
            entries.add(entry("C'est grabouzit", Act.Hand.HUMAN, "negative"));
        }
        assertThatThrownBy(() -> learn(Optional.empty())).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains("3 tonalités"));
    }

    @Test
    void mistakes_alone_are_warned_of() {
        withDossier = true;
        for (int i = 0; i < 10; i++) {
            entries.add(entry("Un lieu magnifique le " + i, Act.Hand.HUMAN, "negative"));
            entries.add(entry("Quelle honte, ras le bol, " + i, Act.Hand.HUMAN, "neutral"));
            entries.add(entry("Réunion publique mardi à " + i + " h", Act.Hand.HUMAN, "positive"));
        }
        learn(Optional.empty());
        assertThat(told).anySatisfy(sentence -> assertThat(sentence).contains("Confirmez aussi des lectures justes"));
    }

    @Test
    void too_few_corrections_teach_nothing() {
        withDossier = true;
        entries.add(entry("Bravo", Act.Hand.HUMAN, "positive"));
        assertThatThrownBy(() -> learn(Optional.empty())).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains("20", "un fichier seul n’apprend rien"));
        assertThat(folder.resolve("codebook")).doesNotExist();
    }

    @Test
    void what_people_corrected_is_learnt_and_what_machines_said_is_not() {
        withDossier = true;
        for (int i = 0; i < 12; i++) {
            entries.add(entry("C'est zimbalou au " + i, Act.Hand.HUMAN, "positive"));
            entries.add(entry("C'est carnoube au " + i, Act.Hand.HUMAN, "neutral"));
            entries.add(entry("C'est grabouzit au " + i, Act.Hand.HUMAN, "negative"));
            entries.add(entry("C'est grabouzit ici " + i, Act.Hand.MACHINE, "positive"));
            entries.add(entry("C'est quoi " + i, Act.Hand.HUMAN, "unsure"));
        }
        assertThat(learn(Optional.empty())).isEqualTo(Outcome.DONE);
        assertThat(ModelFile.read(folder.resolve("codebook")).orElseThrow().learnt())
                .isEqualTo(36);
        assertThat(modelWhenReadAgain).hasValue(36);
    }

    @Test
    void a_correction_withdrawn_is_none() {
        Mention mention = Read.mention("Bravo");
        Act said = act(Act.Hand.HUMAN, new Act.Set(mention.id(), "tone", List.of("negative")));
        Act withdrawn = act(Act.Hand.HUMAN, new Act.Clear(mention.id(), "tone"));
        assertThat(Corrections.of(new Entry(1, mention, mention.values(), List.of(said), List.of())))
                .contains(new TrainingPosts.Post(Tone.NEGATIVE, "Bravo"));
        assertThat(Corrections.of(new Entry(1, mention, mention.values(), List.of(said, withdrawn), List.of())))
                .isEmpty();
    }

    private static Entry entry(String text, Act.Hand hand, String tone) {
        Mention mention = Read.mention(text);
        Act act = act(hand, new Act.Set(mention.id(), "tone", List.of(tone)));
        return new Entry(1, mention, FieldValues.none(), List.of(act), List.of());
    }

    private static Act act(Act.Hand hand, Act.Deed deed) {
        return new Act("a", new BatchId("b"), "someone", hand, Instant.EPOCH, deed);
    }

    private Dossier dossier() {
        Snapshot snapshot = answering(Snapshot.class, "page", new Page(entries, Optional.empty()));
        Archive archive = (Archive) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Archive.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "snapshot" -> snapshot;
                    case "readByAnother" -> readByAnother;
                    case "readAgain" -> {
                        modelWhenReadAgain =
                                ModelFile.read(folder.resolve("codebook")).map(ModelFile::learnt);
                        readByAnother = 0;
                        yield null;
                    }
                    default -> throw new AssertionError(method);
                });
        return (Dossier) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Dossier.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "codebook" -> folder.resolve("codebook");
                    case "archive" -> archive;
                    default -> null;
                });
    }

    private static <T> T answering(Class<T> type, String question, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getName().equals(question)
                        ? answer
                        : method.getReturnType() == long.class ? Long.valueOf(0) : null));
    }

    /** Someone who reads French, in the test's folder. */
    private final class HereInFrench extends TestWorkplace {

        HereInFrench() {
            super(folder);
        }

        @Override
        public PrintWriter out() {
            return out;
        }

        @Override
        public void tell(Sentence sentence) {
            told.add(sentence.in(locale()));
        }

        @Override
        public Dossier dossier(Access access) {
            if (!withDossier) {
                throw Refusal.of(ToneEvaluateCommand.class, "tone.gold.absent", folder);
            }
            if (access == Access.WRITE && openElsewhere) {
                throw Refusal.of(Refusal.Kind.IN_USE, ToneLearnCommand.class, "tone.learnt.elsewhere");
            }
            accesses.add(access);
            return ToneCommandsTest.this.dossier();
        }
    }
}
