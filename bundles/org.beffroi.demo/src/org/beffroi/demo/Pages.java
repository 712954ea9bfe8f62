package org.beffroi.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.demo.script.Channel;

/** What the town's pages have posted, by matter, so that people comment under what they speak of. */
final class Pages {

    private static final int FAR = 60;
    private static final int SOON = 30;
    private static final Map<String, String> MATTERS = Map.of(
            "Propreté", "déchets",
            "Voirie", "voirie",
            "Police municipale", "bruit",
            "Mobilités", "transports",
            "Éducation", "école",
            "Culture", "culture",
            "Sports", "sport",
            "Urbanisme", "logement",
            "Accueil", "guichet",
            "Espaces verts", "cadre de vie");

    private final Map<String, List<Dated>> byMatter = new HashMap<>();

    private record Dated(LocalDate day, Draft draft) {}

    /**
     * @param stories what was posted in the stories, under which only grumblers wander
     * @param everyday what is posted every day
     */
    Pages(List<Draft> stories, List<Draft> everyday) {
        stories.stream().filter(draft -> draft.person().official()).forEach(draft -> add("grincheux", draft));
        for (Draft draft : everyday) {
            boolean talkative = draft.person().kind() == Person.Kind.COMMUNITY_PAGE
                    || draft.person().official();
            if (talkative && draft.channel() == Channel.FACEBOOK && draft.opens()) {
                add(draft.more("matter", ""), draft);
                add("grincheux", draft);
            }
        }
    }

    private void add(String matter, Draft draft) {
        if (draft.opens() && draft.channel() == Channel.FACEBOOK) {
            LocalDate day = DemoTown.day(draft.published());
            byMatter.computeIfAbsent(matter, any -> new ArrayList<>()).add(new Dated(day, draft));
        }
    }

    /**
     * The post on the same matter that is nearest to a day, within two months, on a day that suits.
     *
     * @param said days on which it was said already, around which it is not said again
     */
    Optional<Draft> near(Saying saying, LocalDate day, Set<LocalDate> said) {
        String matter = saying.matter().isEmpty() ? MATTERS.getOrDefault(saying.department(), "") : saying.matter();
        return byMatter.getOrDefault(matter, List.of()).stream()
                .filter(page -> saying.suits(page.day()))
                .filter(page -> said.stream().noneMatch(other -> apart(page.day(), other) < SOON))
                .filter(page -> apart(page.day(), day) < FAR)
                .min(Comparator.comparing(page -> apart(page.day(), day)))
                .map(Dated::draft);
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
