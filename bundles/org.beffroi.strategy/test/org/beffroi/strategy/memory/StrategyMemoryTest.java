package org.beffroi.strategy.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.memory.Kept;
import org.beffroi.core.memory.Remembered;
import org.beffroi.strategy.edit.Drafts;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Diagnosis;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.model.ModerationDecision;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.moderation.Capture;
import org.beffroi.strategy.moderation.Registering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zélie is quoted, was moderated twice, and is erased; Paul is quoted and was moderated too. */
class StrategyMemoryTest {

    private static final String HERS = "Saperlipopette, encore du poulet à la cantine ce midi";
    private static final String INSULT = "Vous êtes tous des saperlipopettes et je le dirai";
    private static final String THREAT = "Saperlipopette, je sais où tu habites";
    private static final Instant WHEN = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path dossier;

    private final ModelFactory model = ModelFactory.eINSTANCE;
    private final OpenStrategies open = new OpenStrategies();
    private final StrategyMemory memory = new StrategyMemory(open);

    private Path folder;
    private Path file;
    private Strategy strategy;

    @BeforeEach
    void aStrategyWithAllThatIsKeptBesideIt() throws IOException {
        folder = dossier.resolve("strategies");
        file = folder.resolve("ville.strategy");
        strategy = model.createStrategy();
        strategy.setKey("s");
        Diagnosis diagnosis = model.createDiagnosis();
        diagnosis.setKey("d");
        strategy.setDiagnosis(diagnosis);
        Finding finding = model.createFinding();
        finding.setKey("f");
        finding.getEvidence().add(quoting("e1", "mastodon:1", HERS));
        finding.getEvidence().add(quoting("e2", "mastodon:2", "Merci pour le poulet"));
        diagnosis.getFindings().add(finding);
        strategy.getModeration().add(moderating("m1", "mastodon:3", INSULT, "zelie"));
        strategy.getModeration().add(moderating("m2", "mastodon:4", THREAT, "zelie"));
        strategy.getModeration().add(moderating("m3", "mastodon:5", "Ta soupe est froide", "paul"));
        strategy.getModeration().get(1).getStepsDone().add("Porter plainte");
        new StrategyFile(file).write(strategy);
    }

    private MentionEvidence quoting(String key, String mention, String words) {
        MentionEvidence evidence = model.createMentionEvidence();
        evidence.setKey(key);
        evidence.setName(words);
        evidence.setMention(mention);
        evidence.setQuotation(words);
        evidence.setPublished(WHEN);
        return evidence;
    }

    private ModerationAct moderating(String key, String mention, String words, String author) throws IOException {
        Capture capture = new Capture("captured: 2026-03-02T08:00:00Z\nmention: " + mention
                + "\nnetwork: mastodon\nauthor: " + author + "\n\n" + words + "\n");
        String sign = capture.sha256().substring(0, 10);
        write("captures/" + sign + ".txt", capture.text());
        write("documents/protection-2026-03-02-" + sign + ".html", words);
        write("documents/protection-2026-03-02-" + sign + "-masque.html", "••••");
        ModerationAct act = model.createModerationAct();
        act.setKey(key);
        act.setName(words);
        act.setAt(WHEN);
        act.setBy("Camille");
        act.setMention(mention);
        act.setContent(words);
        act.setCapture("captures/" + sign + ".txt");
        act.setSha256(capture.sha256());
        act.setDecision(ModerationDecision.HIDDEN);
        act.setRecourse("Zélie peut écrire au maire");
        return act;
    }

    private Path write(String name, String content) throws IOException {
        Path to = folder.resolve(name);
        Files.createDirectories(to.getParent());
        return Files.writeString(to, content);
    }

    private Remembered forget() throws IOException {
        return memory.forget(dossier, new Her(true), new LocalDisk());
    }

    private Strategy present() {
        return new StrategyFile(file).read();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(one).toString(),
                        new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void a_quotation_goes_and_that_there_was_one_stays() throws IOException {
        Remembered gone = forget();
        assertThat(gone.quotations()).isEqualTo(1);
        MentionEvidence hers = (MentionEvidence)
                present().getDiagnosis().getFindings().getFirst().getEvidence().getFirst();
        assertThat(hers.getQuotation()).isNull();
        assertThat(hers.getName()).isNull();
        assertThat(hers.getState()).isEqualTo(EvidenceState.GONE);
        assertThat(hers.getPublished()).isEqualTo(WHEN);
        assertThat(hers.getMention()).startsWith("erased:");
        assertThat(Files.readString(file))
                .contains("Merci pour le poulet", "mastodon:2")
                .doesNotContain("mastodon:1");
    }

    @Test
    void the_capture_goes_and_the_register_keeps_what_was_decided() throws IOException {
        Remembered gone = forget();
        ModerationAct act = present().getModeration().getFirst();
        assertThat(act.getContent()).isNull();
        assertThat(act.getName()).isNull();
        assertThat(act.getCapture()).isNull();
        assertThat(act.getRecourse()).isEqualTo("[effacé] peut écrire au maire");
        assertThat(act.getDecision()).isEqualTo(ModerationDecision.HIDDEN);
        assertThat(act.getAt()).isEqualTo(WHEN);
        assertThat(act.getBy()).isEqualTo("Camille");
        assertThat(act.getSha256()).hasSize(64);
        assertThat(gone.captures())
                .as("the capture, and the dossier whole and masked")
                .isEqualTo(3);
        String sign = act.getSha256().substring(0, 10);
        assertThat(files().keySet()).noneMatch(name -> name.contains(sign));
        assertThat(Registering.lacks(act))
                .as("what was erased is not asked for")
                .doesNotContain(Registering.Lack.CAPTURE, Registering.Lack.CONTENT);
    }

    @Test
    void what_is_evidence_in_a_complaint_is_kept_and_told_with_its_reason() throws IOException {
        String sign = strategy.getModeration().get(1).getSha256().substring(0, 10);
        assertThat(forget().kept())
                .extracting(Kept::file)
                .containsExactlyInAnyOrder(
                        "strategies/captures/" + sign + ".txt",
                        "strategies/documents/protection-2026-03-02-" + sign + ".html",
                        "strategies/documents/protection-2026-03-02-" + sign + "-masque.html",
                        "strategies/ville.strategy");
        assertThat(forget().kept())
                .allSatisfy(kept -> assertThat(kept.why().in(Locale.FRENCH)).contains("plainte"));
        assertThat(present().getModeration().get(1).getContent()).isEqualTo(THREAT);
        assertThat(folder.resolve("captures/" + sign + ".txt")).exists();
    }

    @Test
    void others_keep_all_that_is_theirs() throws IOException {
        ModerationAct before = strategy.getModeration().get(2);
        forget();
        ModerationAct after = present().getModeration().get(2);
        assertThat(after.getContent()).isEqualTo("Ta soupe est froide");
        assertThat(folder.resolve(before.getCapture())).exists();
    }

    @Test
    void a_draft_forgets_too_and_still_goes_on_from_its_strategy() throws IOException {
        Drafts drafts = new Drafts(new StrategyFile(file));
        drafts.keep(new StrategyFile(file).mark(), StrategyFile.bytes(strategy));
        assertThat(forget().quotations()).isEqualTo(2);
        Drafts.Found draft = drafts.find().orElseThrow();
        assertThat(draft.sameFile()).isTrue();
        assertThat(new String(draft.written(), StandardCharsets.UTF_8)).doesNotContain(HERS, INSULT);
        assertThat(new StrategyFile(file).read(draft.written())).isNotNull();
    }

    @Test
    void a_file_of_an_earlier_format_forgets_and_stays_one_of_that_format() throws IOException {
        Path former = folder.resolve("ville.strategy.format1");
        Files.writeString(former, Files.readString(file).replaceFirst("format=\"\\d+\"", "format=\"1\""));
        forget();
        assertThat(Files.readString(former))
                .contains("format=\"1\"", "Merci pour le poulet", THREAT)
                .doesNotContain(HERS, INSULT, "mastodon:1\"", "mastodon:3\"");
        assertThat(new StrategyFile(former).read().getModeration()).hasSize(3);
    }

    @Test
    void a_file_that_was_replaced_and_kept_forgets_too() throws IOException {
        for (String name : new String[] {"ville.strategy.before", "ville.strategy.before-2"}) {
            Files.copy(file, folder.resolve(name));
        }
        forget();
        for (String name : new String[] {"ville.strategy.before", "ville.strategy.before-2"}) {
            assertThat(folder.resolve(name)).content().contains(THREAT).doesNotContain(HERS, INSULT);
        }
    }

    @Test
    void documents_that_quote_her_are_named_with_what_to_do() throws IOException {
        write("bilan.md", "On lit : « Saperlipopette, encore du poulet\u00A0à la cantine ce midi ».");
        write("documents/made/ville.pdf", "%PDF-1.7");
        write("lettre.txt", "Chère Zélie");
        Path odt = folder.resolve("documents/made/ville.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(odt))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<text:p>« Saperlipopette, <text:span>encore</text:span> du poulet à la cantine ce »</text:p>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Remembered found = memory.recall(dossier, new Her(true));
        assertThat(found.kept())
                .extracting(Kept::file)
                .contains(
                        "strategies/bilan.md",
                        "strategies/documents/made/ville.odt",
                        "strategies/documents/made/ville.pdf");
        assertThat(found.left()).containsExactly("strategies/lettre.txt");
        assertThat(found).isEqualTo(forget());
        assertThat(odt).exists();
    }

    @Test
    void looking_changes_nothing_and_a_second_erasure_finds_nothing_more() throws IOException {
        Map<String, String> before = files();
        memory.recall(dossier, new Her(true));
        assertThat(files()).isEqualTo(before);
        forget();
        Map<String, String> after = files();
        Remembered again = forget();
        assertThat(again.quotations()).isZero();
        assertThat(again.captures()).isZero();
        assertThat(files()).isEqualTo(after);
    }

    @Test
    void cut_anywhere_the_same_erasure_made_again_completes() throws IOException {
        new Drafts(new StrategyFile(file)).keep(new StrategyFile(file).mark(), StrategyFile.bytes(strategy));
        Map<String, String> before = files();
        forget();
        Map<String, String> after = files();
        assertThat(after).isNotEqualTo(before);
        int changes = 0;
        for (boolean cut = true; cut; changes++) {
            restore(before);
            FailingDisk disk = new FailingDisk(changes);
            cut = false;
            try {
                memory.forget(dossier, new Her(true), disk);
            } catch (IOException power) {
                cut = true;
                forget();
            }
            String draft = ".ville.strategy.draft";
            assertThat(withoutMark(files(), draft)).as("cut after %s", changes).isEqualTo(withoutMark(after, draft));
        }
        assertThat(changes)
                .as("three files deleted, two rewritten, and once whole")
                .isEqualTo(6);
    }

    /** Between the two a draft may say that it goes on from another file: it is then offered as such. */
    private static Map<String, String> withoutMark(Map<String, String> files, String draft) {
        Map<String, String> some = new TreeMap<>(files);
        some.computeIfPresent(draft, (name, content) -> content.substring(content.indexOf('\n')));
        return some;
    }

    private void restore(Map<String, String> files) throws IOException {
        for (String name : new ArrayList<>(files().keySet())) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, String> one : files.entrySet()) {
            Files.write(folder.resolve(one.getKey()), one.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void the_end_of_retention_takes_quotations_and_leaves_the_register() throws IOException {
        Remembered gone = memory.forget(dossier, new Her(false), new LocalDisk());
        assertThat(gone.quotations()).isEqualTo(1);
        assertThat(gone.captures()).isZero();
        assertThat(present().getModeration().getFirst().getContent()).isEqualTo(INSULT);
    }

    @Test
    void a_capture_of_hers_is_recognised_by_what_it_says() throws IOException {
        Strategy renamed = present();
        renamed.getModeration().getFirst().setMention("mastodon:unknown");
        new StrategyFile(file).write(renamed);
        String sign = renamed.getModeration().getFirst().getSha256().substring(0, 10);
        forget();
        assertThat(folder.resolve("captures/" + sign + ".txt")).doesNotExist();
        assertThat(present().getModeration().getFirst().getContent()).isNull();
    }

    @Test
    void a_capture_elsewhere_is_never_deleted() throws IOException {
        Path other = Files.writeString(dossier.resolve("a.txt"), "autre");
        Strategy pointing = present();
        pointing.getModeration().getFirst().setCapture("captures/../../a.txt");
        new StrategyFile(file).write(pointing);
        forget();
        assertThat(other).exists();
    }

    @Test
    void a_strategy_that_cannot_be_read_is_named() throws IOException {
        Files.writeString(folder.resolve("abimee.strategy"), "<Strategy");
        assertThat(forget().kept()).extracting(Kept::file).contains("strategies/abimee.strategy");
    }

    @Test
    void what_lies_open_is_told_until_it_is_closed() throws IOException {
        Strategy inHand = present();
        List<Boolean> told = new ArrayList<>();
        Runnable close = open.open(forgetting -> told.add(forgetting.in(inHand)));
        forget();
        assertThat(told).containsExactly(true);
        assertThat(inHand.getModeration().getFirst().getContent()).isNull();
        assertThat(inHand.getModeration().get(1).getContent()).isEqualTo(THREAT);
        close.run();
        forget();
        assertThat(told).hasSize(1);
    }

    @Test
    void a_dossier_without_strategies_remembers_nothing() throws IOException {
        assertThat(memory.recall(dossier.resolve("none"), new Her(true))).isEqualTo(Remembered.NOTHING);
    }

    @Test
    void that_another_hand_erased_is_seen() throws IOException {
        Strategy mine = present();
        assertThat(Forgetting.isErasedElsewhere(mine, present())).isFalse();
        forget();
        assertThat(Forgetting.isErasedElsewhere(mine, present())).isTrue();
        assertThat(Forgetting.isErasedElsewhere(present(), present())).isFalse();
    }
}
