package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.Fields;
import org.beffroi.dossier.digest.ItemBrief;
import org.beffroi.workbench.digest.NewItems;
import org.junit.jupiter.api.Test;

class ItemBriefsTest {

    private final NewItems made = new NewItems(Fields.core(), Locale.FRENCH);
    private final Digest.Item cantine = made.search("cantine");
    private final Digest.Item piscine = made.search("piscine");
    private final Digest.Item peaks = new Digest.Analysed("", "peaks", Map.of());
    private final Digest empty = new Digest("Lundi", "Lundi", Locale.FRENCH, Optional.empty(), List.of(), List.of());

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Digest.Item> asked = new ArrayList<>();
    private final List<Cancel> cancels = new ArrayList<>();
    private final List<Digest.Item> told = new ArrayList<>();
    private int answers;
    private final ItemBriefs briefs = begin();

    private ItemBriefs begin() {
        ItemBriefs made = new ItemBriefs(
                (item, digest, cancel) -> {
                    asked.add(item);
                    cancels.add(cancel);
                    return new ItemBrief(++answers + " mentions", List.of(), 0, Optional.empty());
                },
                item -> waiting::add,
                Runnable::run);
        made.onRead(told::add);
        return made;
    }

    private void look(Digest.Item... items) {
        briefs.look(Optional.of(empty.with(List.of(items))));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private String said(Digest.Item item) {
        return briefs.of(item).map(ItemBrief::says).orElse("");
    }

    @Test
    void each_item_is_read_once_and_told_and_nothing_is_known_before() {
        look(cantine, peaks);
        assertThat(briefs.of(cantine)).isEmpty();
        look(cantine, peaks);
        work();
        assertThat(asked).containsExactly(cantine, peaks);
        assertThat(told).containsExactly(cantine, peaks);
        assertThat(said(cantine)).isEqualTo("1 mentions");
    }

    @Test
    void what_is_written_needs_no_reading() {
        look(new Digest.Words("La cantine reste calme."), new Digest.Heading("École"));
        assertThat(waiting).isEmpty();
    }

    @Test
    void what_is_known_stays_while_another_item_is_added() {
        look(cantine);
        work();
        look(cantine, piscine);
        work();
        assertThat(asked).containsExactly(cantine, piscine);
        assertThat(said(cantine)).isEqualTo("1 mentions");
    }

    @Test
    void what_nobody_looks_at_any_more_is_not_read() {
        look(cantine, piscine);
        look(piscine);
        work();
        assertThat(asked).containsExactly(piscine);
        assertThat(told).containsExactly(piscine);
    }

    @Test
    void a_reading_under_way_is_asked_to_stop_and_its_answer_dropped() {
        ItemBriefs one = new ItemBriefs(
                (item, digest, cancel) -> {
                    cancels.add(cancel);
                    return new ItemBrief("trop tard", List.of(), 0, Optional.empty());
                },
                item -> Runnable::run,
                waiting::add);
        one.onRead(told::add);
        one.look(Optional.of(empty.with(cantine)));
        one.stop();
        work();
        assertThat(cancels).singleElement().satisfies(cancel -> assertThat(cancel.asked())
                .isTrue());
        assertThat(told).isEmpty();
    }

    @Test
    void what_has_aged_is_read_again_and_shows_as_it_was_meanwhile() {
        look(cantine);
        work();
        briefs.age();
        look(cantine);
        assertThat(said(cantine)).as("of before").isEqualTo("1 mentions");
        work();
        assertThat(said(cantine)).isEqualTo("2 mentions");
        assertThat(told).containsExactly(cantine, cantine);
    }
}
