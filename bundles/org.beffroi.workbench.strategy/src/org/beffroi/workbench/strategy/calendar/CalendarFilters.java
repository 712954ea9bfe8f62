package org.beffroi.workbench.strategy.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.model.calendar.Entries.Wish;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.PageRows;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** Which rubrique and which channel of a calendar show: two buttons, each with a list. Belongs to the UI thread. */
final class CalendarFilters {

    private static final int LIST = 320;
    private static final int LONGEST = 34;

    private final PageContext around;
    private final Runnable changed;
    private final PushButton lines;
    private final PushButton channels;
    private Optional<EditorialLine> line = Optional.empty();
    private Optional<Channel> channel = Optional.empty();

    /** @param changed run once another was chosen */
    CalendarFilters(PageRows rows, Composite in, PageContext around, Runnable changed) {
        this.around = around;
        this.changed = changed;
        lines = rows.quiet(in, Optional.empty(), "", this::pickLine).opensList();
        channels = rows.quiet(in, Optional.empty(), "", this::pickChannel).opensList();
    }

    /** Names what is chosen; what is gone from the strategy is chosen no more. */
    void show(Strategy strategy) {
        line = line.filter(strategy.getLines()::contains);
        channel = channel.filter(strategy.getChannels()::contains);
        name(lines, line.map(around.names()::title).orElse(""), "strategy.calendar.lines");
        name(channels, channel.map(around.names()::title).orElse(""), "strategy.calendar.channels.all");
    }

    /** The rubrique that shows, empty for all. */
    Optional<EditorialLine> line() {
        return line;
    }

    /** The channel that shows, empty for all. */
    Optional<Channel> channel() {
        return channel;
    }

    /** True where some items may not show. */
    boolean isFiltering() {
        return line.isPresent() || channel.isPresent();
    }

    /** What is to show. */
    Wish wish(boolean withContext) {
        return new Wish(line, channel, withContext);
    }

    private void name(PushButton button, String chosen, String key) {
        String words = chosen.isEmpty() ? around.ui().text(key) : chosen;
        button.setText(words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words);
    }

    private void pickLine() {
        pick(lines, "strategy.calendar.lines", around.editor().strategy().getLines(), chosen -> line = chosen);
    }

    private void pickChannel() {
        pick(
                channels,
                "strategy.calendar.channels.all",
                around.editor().strategy().getChannels(),
                chosen -> channel = chosen);
    }

    private <E extends EObject> void pick(
            PushButton under, String all, List<E> elements, Consumer<Optional<E>> chosen) {
        String everything = around.ui().text(all);
        new Picker<Optional<E>>(
                        under,
                        around.ui().look(),
                        LIST,
                        everything,
                        typed -> {
                            String wanted = Language.folded(typed.strip());
                            List<PickList.Item<Optional<E>>> items = new ArrayList<>();
                            items.add(new PickList.Item<>(Optional.empty(), everything, ""));
                            elements.forEach(each -> items.add(new PickList.Item<>(
                                    Optional.of(each), around.names().title(each), "")));
                            return items.stream()
                                    .filter(item -> Language.folded(item.text()).contains(wanted))
                                    .toList();
                        },
                        picked -> {
                            chosen.accept(picked);
                            changed.run();
                        })
                .open();
    }
}
