package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Tool;
import org.osgi.service.component.annotations.Component;

/** The channels with what was decided of each and why, and the tools to rebuild. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "channels", place = StrategySection.Place.CHANNELS)
public final class ChannelsSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        Strategy strategy = material.strategy();
        List<List<Object>> rows = new ArrayList<>();
        for (Channel channel : material.shown(strategy.getChannels())) {
            rows.add(Pages.row(
                    material.name(channel),
                    Pages.together(material.say(channel.getMedium()), material.say(channel.getStatus())),
                    material.say(channel.getDecision()),
                    Rich.words(channel.getWhy()),
                    followers(channel, material)));
        }
        pages.table(
                Anchors.of("channels_table"),
                material.say("table.channels"),
                List.of(
                        pages.words("channel"),
                        pages.words("medium"),
                        pages.words("decision"),
                        pages.words("why"),
                        pages.words("followers")),
                rows);
        List<List<Object>> tools = new ArrayList<>();
        for (Tool tool : material.shown(strategy.getTools())) {
            tools.add(Pages.row(
                    material.name(tool),
                    material.say(tool.getState()),
                    Rich.words(tool.getNeed()),
                    tool.getBudget() == null ? "" : material.money(tool.getBudget())));
        }
        pages.table(
                Anchors.of("tools"),
                material.say("table.tools"),
                List.of(pages.words("tool"), pages.words("state"), pages.words("need"), pages.figures("budget")),
                tools);
    }

    private static String followers(Channel channel, Material material) {
        if (channel.getFollowers() == null) {
            return "";
        }
        return channel.getFollowersAt() == null
                ? material.number(channel.getFollowers())
                : material.say("channel.followers", channel.getFollowers(), material.day(channel.getFollowersAt()));
    }
}
