package org.beffroi.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.dossier.importing.ImportRecord;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.work.Works;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportHistoryTest {

    private static final BatchId FIRST = new BatchId("import-1");
    private static final BatchId SECOND = new BatchId("import-2");
    private static final Sentence WHAT = Sentence.of(Works.class, "import.work", "a.csv");

    private final Set<BatchId> undone = new LinkedHashSet<>();
    private final DossierSession session =
            new DossierSession(new FakeDossier(), false, "Anne", Runnable::run, failure -> {});
    private final Executor display = Runnable::run;
    private final List<String> changes = new ArrayList<>();
    private final ImportHistory history =
            new ImportHistory(toggling(), session, new Language(Locale.FRENCH), display, () -> changes.add("changed"));

    /** Undoing toggles, as in the dossier. */
    private Imports toggling() {
        return (Imports) Proxy.newProxyInstance(
                Imports.class.getClassLoader(), new Class<?>[] {Imports.class}, (self, method, given) -> {
                    switch (method.getName()) {
                        case "undo" -> {
                            BatchId batch = (BatchId) given[0];
                            if (!undone.remove(batch)) {
                                undone.add(batch);
                            }
                            return null;
                        }
                        case "isUndone" -> {
                            return undone.contains(given[0]);
                        }
                        case "register" -> {
                            return List.of(
                                    record(SECOND, "b.csv", new ImportCounts(1_500, 1_240, 0, 200, 60, 0, 0)),
                                    record(FIRST, "a.csv", new ImportCounts(3, 3, 0, 0, 0, 0, 0)));
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                });
    }

    private ImportRecord record(BatchId batch, String file, ImportCounts counts) {
        Instant started = Instant.parse("2025-03-0" + batch.value().charAt(7) + "T08:00:00Z");
        return new ImportRecord(batch, List.of(file), started, counts, batch.equals(FIRST), undone.contains(batch));
    }

    private List<ImportHistory.Line> lines() throws InterruptedException {
        List<ImportHistory.Line> lines = new ArrayList<>();
        CountDownLatch read = new CountDownLatch(1);
        history.read(all -> {
            lines.addAll(all);
            read.countDown();
        });
        assertThat(read.await(30, TimeUnit.SECONDS)).isTrue();
        return lines;
    }

    private void settled() throws InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        session.writer().execute(written::countDown);
        assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void an_import_is_a_line_with_what_it_brought() throws InterruptedException {
        ImportHistory.Line newest = lines().getFirst();
        assertThat(newest.files()).isEqualTo("b.csv");
        assertThat(newest.counts())
                .isEqualTo("1\u202f240 ajoutées · 200 inchangées · 60 rejetées · arrêté avant la fin");
        assertThat(newest.undone()).isFalse();
    }

    @Test
    void an_import_that_ended_is_undone_and_done_again_like_any_act() throws InterruptedException {
        history.imported(WHAT, List.of(FIRST, SECOND));
        assertThat(session.acts().undo()).contains(WHAT);
        settled();
        assertThat(undone).containsExactly(FIRST, SECOND);
        session.acts().redo();
        settled();
        assertThat(undone).isEmpty();
        assertThat(changes).hasSize(2);
    }

    @Test
    void an_import_taken_back_says_what_went_beside_it_and_comes_back() throws InterruptedException {
        List<String> said = new ArrayList<>();
        history.takeBack("a.csv", List.of(FIRST), beside -> beside.forEach(one -> said.add(one.in(Locale.FRENCH))));
        settled();
        assertThat(undone).containsExactly(FIRST);
        assertThat(said).singleElement().asString().contains("b.csv a été importé ensuite", "200");
        assertThat(lines().getLast().undone()).isTrue();
        session.acts().undo();
        settled();
        assertThat(undone).isEmpty();
    }

    @Test
    void what_was_taken_back_elsewhere_is_not_brought_back_by_taking_it_back_once_more() throws InterruptedException {
        history.imported(WHAT, List.of(FIRST));
        undone.add(FIRST);
        session.acts().undo();
        settled();
        assertThat(undone).containsExactly(FIRST);
    }
}
