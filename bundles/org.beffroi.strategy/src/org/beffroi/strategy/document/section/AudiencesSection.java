package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.AudienceKind;
import org.osgi.service.component.annotations.Component;

/** To whom: inside and outside, how many, what they expect, where they are. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "audiences", place = StrategySection.Place.AUDIENCES)
public final class AudiencesSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        for (AudienceKind kind : AudienceKind.values()) {
            List<List<Object>> rows = new ArrayList<>();
            for (Audience audience : material.shown(material.strategy().getAudiences())) {
                if (audience.getKind() == kind) {
                    rows.add(Pages.row(
                            material.name(audience),
                            size(audience, material),
                            Rich.words(audience.getExpectations()),
                            Rich.words(audience.getHabits()),
                            material.names(audience.getChannels())));
                }
            }
            pages.table(
                    Anchors.of("audiences_" + kind.getName().toLowerCase(java.util.Locale.ROOT)),
                    material.say("table.audiences." + kind.getName()),
                    List.of(
                            pages.words("audience"),
                            pages.words("size"),
                            pages.words("expectations"),
                            pages.words("habits"),
                            pages.words("channels")),
                    rows);
        }
    }

    /** With its source: a size that nobody can trace is none. */
    private static String size(Audience audience, Material material) {
        if (audience.getSize() == null) {
            return "";
        }
        String source = audience.getSizeSource();
        return source == null || source.isBlank()
                ? material.number(audience.getSize())
                : material.say("audience.size", audience.getSize(), source);
    }
}
