package org.beffroi.workbench.source.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.source.model.list.ListSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {

    private static final Instant NOON = Instant.parse("2025-03-04T11:00:00Z");

    @TempDir
    private Path folder;

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<Sentence> works = new ArrayList<>();
    private boolean wanted = true;
    private Rounds rounds;

    @BeforeEach
    void begin() {
        FakeDossier dossier = new FakeDossier(folder);
        HarvestService harvest =
                HarvestService.silent(List.of(new ListSource()), Optional.empty(), Clock.fixed(NOON, ZoneOffset.UTC));
        rounds = new Rounds(
                new HarvestQueue(harvest, dossier, progress -> List.of(), () -> new Language(Locale.ENGLISH)),
                () -> wanted,
                (what, work, ended) -> {
                    works.add(work.run(Progress.silent()));
                    ended.run();
                },
                (pause, action) -> later.add(action),
                Runnable::run,
                Runnable::run);
        rounds.start();
    }

    @Test
    void a_source_that_is_due_is_visited_and_then_left_alone_until_it_is_due_again() {
        add("echo", false);
        pass();
        pass();
        pass();
        assertThat(works).hasSize(1);
        assertThat(new Language(Locale.ENGLISH).say(works.getFirst())).isEqualTo("1 source checked: 3 new mentions.");
    }

    @Test
    void nothing_is_visited_before_the_first_pace_nor_where_nothing_is_due() {
        assertThat(works).isEmpty();
        add("pause", true);
        pass();
        assertThat(works).isEmpty();
    }

    @Test
    void nothing_is_visited_while_it_is_not_wanted_and_all_of_it_afterwards() {
        add("echo", false);
        wanted = false;
        pass();
        assertThat(works).isEmpty();
        wanted = true;
        pass();
        assertThat(works).hasSize(1);
    }

    @Test
    void once_stopped_it_never_looks_again() {
        add("echo", false);
        rounds.stop();
        pass();
        assertThat(works).isEmpty();
        assertThat(later).isEmpty();
    }

    /** Lets a pace go by. */
    private void pass() {
        later.remove().run();
    }

    private void add(String name, boolean paused) {
        SourceFiles.of(folder)
                .keep(new SourceSettings(
                        name,
                        "list",
                        Map.of("count", "3"),
                        Duration.ofMinutes(30),
                        new Lawful("Savoir ce qui se dit", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                        Set.of(),
                        paused,
                        NOON,
                        "Lou"));
    }
}
