package org.beffroi.workbench.strategy.model.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;

/** Changes of items of the calendar, to be made within {@link org.beffroi.strategy.edit.Editing#perform}. */
public final class ItemMoves {

    private ItemMoves() {}

    /**
     * Puts an item on a day.
     *
     * @param time its hour from then on; empty where it keeps the one it has
     */
    public static void to(EditorialItem item, LocalDate day, Optional<LocalTime> time) {
        item.setOn(day);
        time.ifPresent(hour -> item.setTime(Hours.write(hour)));
    }

    /** Puts an item so many days later; one without a day comes onto today. */
    public static void by(EditorialItem item, int days, LocalDate today) {
        item.setOn(item.getOn() == null ? today : item.getOn().plusDays(days));
    }

    /** Adds an item on a day, planned, of the rubrique and for the channel that are looked at. */
    public static EditorialItem add(
            Strategy strategy,
            LocalDate day,
            Optional<EditorialLine> line,
            Optional<Channel> channel,
            RandomGenerator random) {
        EditorialItem made = (EditorialItem) new Additions(strategy, random)
                .add(
                        strategy,
                        ModelPackage.eINSTANCE.getStrategy_Items(),
                        ModelPackage.eINSTANCE.getEditorialItem(),
                        null);
        made.setOn(day);
        made.setState(ItemState.PLANNED);
        line.ifPresent(made::setLine);
        channel.ifPresentOrElse(
                made.getChannels()::add,
                () -> line.ifPresent(of -> made.getChannels().addAll(of.getChannels())));
        return made;
    }
}
