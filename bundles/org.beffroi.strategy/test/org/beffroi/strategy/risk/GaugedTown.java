package org.beffroi.strategy.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.mention.Mention;
import org.beffroi.testing.mention.MentionBuilder;

/** A town whose criteria are measured. */
abstract class GaugedTown {

    final Town town = new Town();

    Gauged.Measured measured(Place place, CriterionMeasure measure) {
        Gauged gauged = place.gauge(measure, town.strategy);
        assertThat(gauged).as(gauged.said().in(Locale.ENGLISH)).isInstanceOf(Gauged.Measured.class);
        return (Gauged.Measured) gauged;
    }

    Gauged.Measured measured(CriterionMeasure measure) {
        return measured(Place.empty(), measure);
    }

    String notMeasured(Place place, CriterionMeasure measure) {
        Gauged gauged = place.gauge(measure, town.strategy);
        assertThat(gauged).isInstanceOf(Gauged.NotMeasured.class);
        return gauged.said().in(Locale.FRENCH);
    }

    static double figure(Gauged.Measured measured) {
        return measured.figure().orElseThrow().value();
    }

    static long base(Gauged.Measured measured) {
        return measured.figure().orElseThrow().base();
    }

    static List<Mention> posts(String network, int number, String day) {
        List<Mention> posts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            posts.add(MentionBuilder.post(network + ":" + network + day + i)
                    .at(day + "T10:00:00Z")
                    .by("voisin" + i)
                    .saying("Le pont est fermé, encore " + i)
                    .made());
        }
        return posts;
    }

    /** What was said from a day on until today. */
    static List<Mention> from(String day) {
        List<Mention> said = posts("facebook", 1, day);
        said.addAll(posts("facebook", 1, "2025-10-14"));
        return said;
    }
}
