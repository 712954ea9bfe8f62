package org.beffroi.french.place;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.territory.Territories;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds the communes that mentions speak of, as INSEE codes, the arrondissements of Paris, Lyon and Marseille, and the places of the dossier's own list.
 *
 * <p>What it cannot tell for certain, it leaves out: a name that two towns share with nothing to tell them apart, a word that
 * is a town only perhaps. The lexicon is built at the first dossier and shared by all. {@code docs/places.md} says what it
 * knows and how well.
 */
@Component
@Enricher.Info(id = "place")
public final class PlaceEnricher implements Enricher {

    /** Raised whenever rules or word lists change. */
    private static final String RULES = "2";

    private final Territories territories;
    private final Field field;
    private final Supplier<Lexicon> lexicon;
    private final Supplier<WordLists> lists;

    @Activate
    public PlaceEnricher(@Reference Territories territories) {
        this.territories = territories;
        this.field = CoreFields.PLACE.withNames(new PlaceNames(territories));
        this.lexicon = new Once<>(() -> new Lexicon(territories));
        this.lists = new Once<>(WordLists::new);
    }

    @Override
    public List<Field> adds() {
        return List.of(field);
    }

    @Override
    public List<String> needs() {
        return List.of(CoreFields.LANGUAGE.name());
    }

    /** A comment speaks within its conversation. */
    @Override
    public List<String> inherited() {
        return List.of(field.name());
    }

    @Override
    public Reader reader(EnrichmentContext ground) {
        OwnPlaces own = OwnPlaces.of(ground.codebook());
        Surroundings surroundings = new Surroundings(lexicon.get(), territories, ground.territory());
        CRC32C digest = new CRC32C();
        digest.update((ground.territory().orElse("") + "\n" + own.content()).getBytes(StandardCharsets.UTF_8));
        String version = RULES + "-" + territories.edition() + "-" + Long.toHexString(digest.getValue());
        Districts districts = new Districts(territories, ground.territory());
        return new PlaceReader(lexicon.get(), own.names(), lists.get(), surroundings, districts, field, version);
    }
}
