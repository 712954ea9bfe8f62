package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.result.Column;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.osgi.service.component.annotations.Component;

/** Through which channels which audiences are reached: a table of channels with what is decided of each, audiences as letters. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.reach", place = StrategySection.Place.COUNCIL, rank = 7)
public final class ReachChapter extends CouncilChapter {

    private static final int CHANNELS = 20;
    private static final int AUDIENCES = 16;
    private static final int LONGEST = 70;

    /** Channels and reasons, two lines each, that a page has room for. */
    private static final int ROOM = 24;

    private static final int CHANGES = 7;
    private static final int LONGEST_WHY = 120;
    private static final String REACHED = "●";

    @Override
    void write(Material material, Pages pages) {
        List<Channel> channels = material.shown(material.strategy().getChannels()).stream()
                .filter(channel -> !material.name(channel).isEmpty())
                .toList();
        List<Audience> audiences = material.shown(material.strategy().getAudiences()).stream()
                .filter(audience -> !material.name(audience).isEmpty())
                .toList();
        if (channels.isEmpty() || audiences.isEmpty()) {
            return;
        }
        List<Audience> named = audiences.stream().limit(AUDIENCES).toList();
        table(channels, named, material, pages);
        key(channels, named, material, pages);
        more(pages, material, "audiences", audiences.size(), named.size());
        changes(channels, material, pages);
    }

    /** Channels of which something else is decided than to keep them, each with the reason. */
    private static void changes(List<Channel> channels, Material material, Pages pages) {
        Map<ChannelDecision, Integer> before = new EnumMap<>(ChannelDecision.class);
        List<List<Run>> changes = channels.stream()
                .filter(channel -> channel.getDecision() != ChannelDecision.KEEP
                        && channel.getDecision() != ChannelDecision.UNDECIDED)
                .map(channel -> Map.entry(before.merge(channel.getDecision(), 1, Integer::sum), channel))
                // The first of each decision, then the second: each is told before one is told twice.
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .flatMap(channel -> change(channel, material).stream())
                .limit(Math.clamp((ROOM - channels.size()) / 2, 0, CHANGES))
                .toList();
        if (!changes.isEmpty()) {
            heading(pages, material, "changes");
            pages.block(Anchors.of("council_changes"), new Part.ItemList(false, changes));
        }
    }

    private static Optional<List<Run>> change(Channel channel, Material material) {
        String whole = Rich.line(channel.getWhy()).stream().map(Run::text).collect(Collectors.joining());
        String why = ShortText.sentences(whole, LONGEST_WHY);
        // A reason that is cut is none.
        if (why.isBlank() || why.endsWith("…") && !whole.endsWith("…")) {
            return Optional.empty();
        }
        String what = material.say("council.change", material.name(channel), material.say(channel.getDecision()));
        return Optional.of(List.of(new Run.Strong(what), new Run.Words(" " + why)));
    }

    private static void table(List<Channel> channels, List<Audience> named, Material material, Pages pages) {
        List<Column> columns = new ArrayList<>();
        columns.add(pages.words("channel"));
        columns.add(pages.words("decision"));
        for (int i = 0; i < named.size(); i++) {
            columns.add(Column.of("audience" + i, letter(i), Column.Kind.TEXT));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Channel channel : channels.stream().limit(CHANNELS).toList()) {
            List<Object> row = new ArrayList<>();
            row.add(ShortText.cut(material.name(channel), LONGEST));
            row.add(material.say(channel.getDecision()));
            named.forEach(audience -> row.add(isReached(audience, channel) ? REACHED : ""));
            rows.add(row);
        }
        pages.table(Anchors.of("council_reach"), material.say("council.reach.table"), columns, rows);
        more(pages, material, "channels", channels.size(), rows.size());
    }

    /** Which letter is which audience, and which of them none reaches. */
    private static void key(List<Channel> channels, List<Audience> named, Material material, Pages pages) {
        List<String> key = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Audience audience = named.get(i);
            key.add(material.say("council.letter", letter(i), material.name(audience)));
            if (channels.stream().noneMatch(channel -> isReached(audience, channel))) {
                without.add(material.name(audience));
            }
        }
        List<Part> notes = new ArrayList<>();
        notes.add(Part.Note.of(material.say("council.reach.key", String.join(" · ", key))));
        if (!without.isEmpty()) {
            notes.add(Part.Paragraph.of(
                    material.say("council.reach.without", without.size(), String.join(" ; ", without))));
        }
        pages.block(Anchors.of("council_reach_key"), notes);
    }

    /** Whether either of them says so. */
    private static boolean isReached(Audience audience, Channel channel) {
        return audience.getChannels().contains(channel)
                || channel.getAudiences().contains(audience);
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }
}
