package org.beffroi.workbench.strategy.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Random;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Unit;
import org.beffroi.workbench.strategy.model.calendar.Entries.Wish;
import org.beffroi.workbench.strategy.model.calendar.Entry.Kind;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 14);

    private final Strategy strategy = new DemoStrategy().strategy();

    @Test
    void every_item_shows_once_in_the_order_of_its_day_and_hour() {
        strategy.getItems().getFirst().setOn(null);
        Entries entries = Entries.of(strategy, Wish.ALL);
        assertThat(entries.undated())
                .extracting(Entry::about)
                .containsExactly(strategy.getItems().getFirst());
        assertThat(entries.dated().stream().filter(Entry::isItem).map(Entry::about))
                .containsExactlyInAnyOrderElementsOf(
                        strategy.getItems().subList(1, strategy.getItems().size()));
        assertThat(entries.dated()).isSortedAccordingTo((one, other) -> one.days()
                .orElseThrow()
                .from()
                .compareTo(other.days().orElseThrow().from()));
        assertThat(entries.of(LocalDate.of(2025, 11, 7)).stream().map(Entry::time))
                .containsExactly(Optional.of(LocalTime.of(17, 0)), Optional.of(LocalTime.of(17, 30)));
    }

    @Test
    void a_line_and_a_channel_leave_their_items_and_the_law() {
        EditorialLine line = strategy.getLines().getFirst();
        Entries entries = Entries.of(strategy, new Wish(Optional.of(line), Optional.empty(), false));
        assertThat(entries.dated().stream().filter(Entry::isItem))
                .isNotEmpty()
                .allMatch(entry -> ((EditorialItem) entry.about()).getLine() == line);
        assertThat(entries.dated())
                .extracting(Entry::kind)
                .containsOnly(Kind.ITEM, Kind.LEGAL, Kind.ELECTION, Kind.SECOND_ROUND);
        var channel = strategy.getChannels().getFirst();
        assertThat(Entries.of(strategy, new Wish(Optional.empty(), Optional.of(channel), true)).dated().stream()
                        .filter(Entry::isItem))
                .allMatch(entry -> ((EditorialItem) entry.about()).getChannels().contains(channel));
    }

    @Test
    void the_next_item_is_the_first_on_the_day_or_after() {
        Entry next = Entries.of(strategy, Wish.ALL).next(TODAY).orElseThrow();
        assertThat(next.days().orElseThrow().from()).isEqualTo(LocalDate.of(2025, 11, 3));
        assertThat(Entries.of(strategy, Wish.ALL).next(TODAY.plusYears(9))).isEmpty();
    }

    @Test
    void what_is_planned_is_told_against_what_the_editorial_plan_asks_for() {
        Strategy small = ModelFactory.eINSTANCE.createStrategy();
        EditorialLine line = ModelFactory.eINSTANCE.createEditorialLine();
        line.setTimes(1);
        line.setEvery(Unit.WEEK);
        small.getLines().add(line);
        EditorialLine without = ModelFactory.eINSTANCE.createEditorialLine();
        small.getLines().add(without);
        for (int day : new int[] {4, 11, 18, 25}) {
            EditorialItem item = ModelFactory.eINSTANCE.createEditorialItem();
            item.setOn(LocalDate.of(2025, 3, day));
            item.setState(day == 25 ? ItemState.IDEA : ItemState.PLANNED);
            item.setLine(line);
            small.getItems().add(item);
        }
        Cadence march =
                Cadence.of(small, CalendarView.MONTH, LocalDate.of(2025, 3, 9)).getFirst();
        assertThat(Cadence.of(small, CalendarView.MONTH, LocalDate.of(2025, 3, 9)))
                .hasSize(1);
        assertThat(march.planned()).isEqualTo(3);
        assertThat(march.expected()).isEqualTo(4);
        assertThat(march.isShort()).isTrue();
        Cadence week =
                Cadence.of(small, CalendarView.WEEK, LocalDate.of(2025, 3, 5)).getFirst();
        assertThat(week.planned()).isEqualTo(1);
        assertThat(week.isShort()).isFalse();
        line.setEvery(Unit.YEAR);
        Cadence year =
                Cadence.of(small, CalendarView.WEEK, LocalDate.of(2025, 3, 5)).getFirst();
        assertThat(year.planned()).isEqualTo(3);
        assertThat(year.period()).isEqualTo(new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void an_item_moved_and_moved_back_is_as_it_was_and_a_move_is_one_step_to_undo() {
        Editing editing = new Editing(strategy, false);
        EditorialItem item = strategy.getItems().getFirst();
        LocalDate before = item.getOn();
        Sentence said = Sentence.of(EntriesTest.class, "moved");
        editing.perform(said, () -> ItemMoves.by(item, 7, TODAY));
        editing.perform(said, () -> ItemMoves.by(item, -7, TODAY));
        assertThat(item.getOn()).isEqualTo(before);
        editing.perform(said, () -> ItemMoves.to(item, TODAY, Optional.of(LocalTime.of(9, 15))));
        assertThat(item.getOn()).isEqualTo(TODAY);
        assertThat(item.getTime()).isEqualTo("09:15");
        editing.undo();
        assertThat(item.getOn()).isEqualTo(before);
        assertThat(item.getTime()).isEqualTo("07:30");
        item.setOn(null);
        ItemMoves.by(item, -1, TODAY);
        assertThat(item.getOn()).isEqualTo(TODAY);
    }

    @Test
    void an_item_that_is_added_is_of_what_is_looked_at() {
        EditorialLine line = strategy.getLines().getFirst();
        EditorialItem made = ItemMoves.add(strategy, TODAY, Optional.of(line), Optional.empty(), new Random(1));
        assertThat(made.getOn()).isEqualTo(TODAY);
        assertThat(made.getState()).isEqualTo(ItemState.PLANNED);
        assertThat(made.getLine()).isSameAs(line);
        assertThat(made.getChannels()).containsExactlyElementsOf(line.getChannels());
        assertThat(made.getKey()).isNotBlank();
        assertThat(strategy.getItems()).endsWith(made);
    }
}
