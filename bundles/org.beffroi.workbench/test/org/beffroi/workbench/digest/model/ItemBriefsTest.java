package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.Fields;
import org.beffroi.dossier.digest.ItemBrief;
import org.beffroi.dossier.digest.ItemPeriod;
import org.beffroi.workbench.digest.NewItems;
import org.junit.jupiter.api.Test;

class ItemBriefsTest {

    private final NewItems made = new NewItems(Fields.core(), Locale.FRENCH, ItemPeriod.ofSearches());
    private final Digest.Item cantine = made.search("cantine");
    private final Digest.Item piscine = made.search("piscine");
    private final Digest.Item peaks = new Digest.Analysed("", "peaks", Map.of());
    private final Digest empty = new Digest("Lundi", "Lundi", Locale.FRENCH, Optional.empty(), List.of(), List.of());

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Digest.Item> asked = new ArrayList<>();
    private final List<Cancel> cancels = new ArrayList<>();
    private final List<Digest.Item> told = new ArrayList<>();
    private int answers;
    private int archive;
    private Optional<RuntimeException> fault = Optional.empty();
    private final ItemBriefs briefs = begin();

    private ItemBriefs begin() {
        ItemBriefs made = new ItemBriefs(
                (item, digest, cancel) -> {
                    asked.add(item);
                    cancels.add(cancel);
                    fault.ifPresent(thrown -> {
                        throw thrown;
                    });
                    return new ItemBrief(
                            ++answers + " mentions",
                            Optional.empty(),
                            List.of(),
                            0,
                            Optional.empty(),
                            Optional.empty());
                },
                item -> waiting::add,
                Runnable::run);
        made.onRead(told::add);
        return made;
    }

    private void look(Digest.Item... items) {
        briefs.look(Optional.of(empty.with(List.of(items))), archive);
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
                    return new ItemBrief(
                            "trop tard", Optional.empty(), List.of(), 0, Optional.empty(), Optional.empty());
                },
                item -> Runnable::run,
                waiting::add);
        one.onRead(told::add);
        one.look(Optional.of(empty.with(cantine)), archive);
        one.stop();
        work();
        assertThat(cancels).singleElement().satisfies(cancel -> assertThat(cancel.asked())
                .isTrue());
        assertThat(told).isEmpty();
    }

    @Test
    void what_is_counted_on_something_else_is_read_again_and_shows_as_it_was_meanwhile() {
        look(cantine);
        work();
        look(cantine);
        work();
        assertThat(asked).as("the archive is as it was").containsExactly(cantine);
        archive++;
        look(cantine);
        assertThat(said(cantine)).as("of before").isEqualTo("1 mentions");
        work();
        assertThat(said(cantine)).isEqualTo("2 mentions");
        assertThat(told).containsExactly(cantine, cantine);
    }

    @Test
    void the_days_and_the_language_of_the_digest_are_what_its_items_hold() {
        Digest.Item followed = new Digest.Search("cantine", "cantine", Optional.of(Digest.ITS_PERIOD), 5, Order.NEWEST);
        Digest whole = empty.with(followed);
        briefs.look(Optional.of(whole), archive);
        work();
        briefs.look(Optional.of(whole.about("2025-03")), archive);
        assertThat(briefs.of(followed)).as("of other days").isEmpty();
        work();
        assertThat(said(followed)).isEqualTo("2 mentions");
        briefs.look(Optional.of(whole.about("2025-03").in(Locale.ENGLISH)), archive);
        work();
        assertThat(said(followed)).isEqualTo("3 mentions");
        assertThat(told).containsExactly(followed, followed, followed);
    }

    @Test
    void what_fails_says_so_is_not_tried_by_itself_and_can_be_read_again() {
        fault = Optional.of(new IllegalStateException("the disk is gone"));
        look(cantine);
        assertThatThrownBy(this::work).as("told as any other").isSameAs(fault.get());
        assertThat(told).containsExactly(cantine);
        assertThat(briefs.failed(cantine)).isTrue();
        look(cantine);
        assertThat(waiting).isEmpty();

        fault = Optional.empty();
        briefs.again(cantine);
        assertThat(briefs.failed(cantine)).isFalse();
        work();
        assertThat(said(cantine)).isEqualTo("1 mentions");
    }
}
