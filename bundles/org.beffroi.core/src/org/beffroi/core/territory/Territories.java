package org.beffroi.core.territory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The territories of France in one edition of the official geography: an OSGi service, and a lookup with no writing.
 *
 * <p>Names are compared without regard to case, accents, ligatures, hyphens, apostrophes and a leading article, and
 * {@code St}, {@code Ste} stand for {@code Saint}, {@code Sainte}: {@code HAY LES ROSES} is {@code L'Haÿ-les-Roses}.
 * Groups of communes are also known by their name alone ({@code Pays Basque}) and with their form in full
 * ({@code communauté d'agglomération du Pays Basque}); today's communes also by the names and INSEE codes of the
 * communes that merged into them ({@code Annecy-le-Vieux}, {@code 74011}).
 *
 * <p>Arguments are never null; blank or unknown ones find nothing. Implementations may be called from any thread; the
 * first call may take some tenths of a second.
 */
@ProviderType
public interface Territories {

    /** The year of the official geography, such as {@code 2026}: communes as of the first of January. */
    String edition();

    /** All territories of a kind, by code. */
    Stream<Territory> all(Territory.Kind kind);

    /** The communes that are no more and whose name is known, each with the one of today that it is part of. */
    default Stream<Former> formerCommunes() {
        return Stream.empty();
    }

    /**
     * A commune that merged into another: délégué, associated, or gone.
     *
     * @param name as INSEE wrote it
     * @param today the commune that it is part of
     */
    record Former(String name, Territory today) {}

    /**
     * The territory that a code alone means to most people: five characters are a commune (a former one leads to
     * today's) or a municipal arrondissement, nine digits a SIREN, two or three a département. A région wants
     * {@link #byCode(Territory.Kind, String)}.
     *
     * @param code lower-case letters, spaces and the leading zero that a spreadsheet took away ({@code 1001}) are accepted
     */
    Optional<Territory> byCode(String code);

    /** The territory of a kind with this code; of communes also today's commune of a former code. */
    Optional<Territory> byCode(Territory.Kind kind, String code);

    /** The body with this SIREN; spaces inside are accepted. */
    Optional<Territory> bySiren(String siren);

    /**
     * All territories of this name, homonyms included: first those so called today, then groups without their form, then
     * communes into which one of this name merged; within each the most inhabited first.
     */
    List<Territory> byName(String name);

    /**
     * Territories with a word that begins with what was typed, for a field's suggestions: first the name itself, then
     * names that begin so, then names with such a word inside, former names last; within each the most inhabited first.
     *
     * @param typed the beginning of a name or of a word in it ({@code haÿ}, {@code st-den})
     * @param limit how many at most, zero or more
     */
    List<Territory> complete(String typed, int limit);

    /**
     * The communes (and municipal arrondissements) that a postal code delivers to, the most inhabited first. CEDEX codes
     * are unknown.
     */
    List<Territory> byPostalCode(String postalCode);

    /**
     * The territories that wholly or partly contain this one, the closest first: for a commune its EPT, EPCI,
     * département and région; for an EPCI all départements and régions where it has communes, the most inhabited part
     * first. Empty for a région and for a territory unknown here.
     */
    List<Territory> containing(Territory territory);

    /**
     * The communes of a territory, the most inhabited first; of Paris, Lyon and Marseille their arrondissements. Empty
     * for other communes and for a territory unknown here.
     */
    List<Territory> members(Territory territory);
}
