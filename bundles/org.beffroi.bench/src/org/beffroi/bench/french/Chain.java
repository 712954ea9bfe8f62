package org.beffroi.bench.french;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.text.Tokens;
import org.beffroi.demo.DemoTown;
import org.beffroi.french.copy.CopyEnricher;
import org.beffroi.french.department.DepartmentEnricher;
import org.beffroi.french.language.LanguageEnricher;
import org.beffroi.french.moderation.ModerationEnricher;
import org.beffroi.french.place.PlaceEnricher;
import org.beffroi.french.speaker.SpeakerEnricher;
import org.beffroi.french.theme.ThemeEnricher;
import org.beffroi.french.tone.ToneEnricher;
import org.beffroi.observatory.territory.FrenchTerritories;

/**
 * Every enricher that ships, made ready for a dossier of Nantes that lists the speakers of the invented town: with a list,
 * imitations of those on it are looked for in every account.
 */
final class Chain {

    private static final String NANTES = "44109";

    private final EnrichmentContext ground;
    private final List<Enricher> all;

    /** @param folder an empty folder, for the dossier's lists */
    Chain(Path folder) {
        SpeakerList speakers = new SpeakerList(folder);
        new DemoTown().speakers().forEach(speakers::add);
        ground = new EnrichmentContext(Optional.of(NANTES), ZoneId.of("Europe/Paris"), folder);
        Territories territories = new FrenchTerritories();
        all = List.of(
                new LanguageEnricher(),
                new ToneEnricher(),
                new ThemeEnricher(),
                new DepartmentEnricher(),
                new PlaceEnricher(territories),
                new SpeakerEnricher(territories),
                new ModerationEnricher(),
                new CopyEnricher());
    }

    List<Enricher> enrichers() {
        return all;
    }

    /** Each of them alone under its id, in the order above, and all of them last, under an empty name. */
    Map<String, Enrichment> measured() {
        Map<String, Enrichment> measured = new LinkedHashMap<>();
        for (Enricher enricher : all) {
            String id = enricher.getClass().getAnnotation(Enricher.Info.class).id();
            measured.put(id, Enrichment.of(List.of(enricher), ground, new Tokens()));
        }
        measured.put("", Enrichment.of(all, ground, new Tokens()));
        return measured;
    }

    /** How many fields they read in these mentions. */
    static long read(Enrichment enrichment, List<Mention> mentions) {
        long found = 0;
        for (Mention mention : mentions) {
            found += enrichment.annotate(mention).size();
        }
        return found;
    }

    /** The ids of those that said nothing of all these mentions. */
    List<String> silent(List<Mention> mentions) {
        List<String> silent = new ArrayList<>();
        measured().forEach((id, enrichment) -> {
            if (read(enrichment, mentions) == 0) {
                silent.add(id);
            }
        });
        return silent;
    }
}
