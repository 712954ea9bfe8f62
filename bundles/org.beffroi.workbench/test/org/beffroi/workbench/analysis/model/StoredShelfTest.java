package org.beffroi.workbench.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.listen.model.ByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredShelfTest {

    private static final AnalysisRequest WEEKS =
            new AnalysisRequest("volume", Map.of("query", List.of("cantine OU « été »"), "every", List.of("week")));

    @TempDir
    private Path dossier;

    private final ByHand disk = new ByHand();
    private final ByHand ui = new ByHand();

    @Test
    void what_is_kept_is_there_the_next_time() {
        StoredShelf first = begun("Lou");
        first.star("volume");
        first.ran(WEEKS);
        first.pin(WEEKS);
        ByHand.runAll(disk, ui);
        Shelf kept = begun("Lou").shelf();
        assertThat(kept.favourites()).containsExactly("volume");
        assertThat(kept.history()).containsExactly(WEEKS);
        assertThat(kept.pins()).containsExactly(WEEKS);
        assertThat(begun("Denis").shelf()).isEqualTo(Shelf.empty());
    }

    @Test
    void what_is_done_before_the_file_is_read_is_done_to_what_was_kept() {
        begun("Lou").star("peaks");
        ByHand.runAll(disk, ui);
        StoredShelf second = shelving("Lou");
        second.begin();
        second.star("volume");
        ByHand.runAll(disk, ui);
        assertThat(second.shelf().favourites()).containsExactly("peaks", "volume");
        assertThat(new ShelfFile(dossier, "Lou").read().favourites()).containsExactly("peaks", "volume");
    }

    @Test
    void a_damaged_file_is_told_and_not_written_over() throws IOException {
        begun("Lou").star("volume");
        ByHand.runAll(disk, ui);
        Path file = dossier.resolve("analyses").resolve("Lou.json");
        Files.writeString(file, "{ \"favourites\": [");
        List<Sentence> told = new ArrayList<>();
        StoredShelf second = shelving("Lou");
        second.onChange(shelf -> {}, told::add);
        second.begin();
        ByHand.runAll(disk, ui);
        second.star("peaks");
        ByHand.runAll(disk, ui);
        assertThat(told).extracting(Sentence::key).containsExactly("shelf.refused");
        assertThat(Files.readString(file)).isEqualTo("{ \"favourites\": [");
    }

    @Test
    void history_holds_each_run_once_the_newest_first_and_not_for_ever() {
        Shelf shelf = IntStream.range(0, 30)
                .mapToObj(i -> new AnalysisRequest("volume", Map.of("query", List.of("mot" + i % 25))))
                .reduce(Shelf.empty(), Shelf::ran, (one, other) -> other);
        assertThat(shelf.history()).hasSize(20).doesNotHaveDuplicates();
        assertThat(shelf.history().getFirst().values("query")).containsExactly("mot4");
    }

    private StoredShelf begun(String person) {
        StoredShelf shelving = shelving(person);
        shelving.begin();
        ByHand.runAll(disk, ui);
        return shelving;
    }

    private StoredShelf shelving(String person) {
        return new StoredShelf(new ShelfFile(dossier, person), disk, ui);
    }
}
