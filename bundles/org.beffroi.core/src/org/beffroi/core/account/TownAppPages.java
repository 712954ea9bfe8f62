package org.beffroi.core.account;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of the French applications by which towns warn and inform. None of them documents its addresses: these are the forms
 * that stand on the sites of towns.
 *
 * <p>PanneauPocket: {@code app.panneaupocket.com/ville/NUMBER-name-postcode}, and {@code /embeded/NUMBER} for a frame: the number
 * is the town in both. IntraMuros: {@code www.intramuros.org/town}, news and dates below it. Illiwap: {@code
 * station.illiwap.com/fr/public/STATION}, a station being called by a code or a name, and {@code /rss/STATION}. Of CityAll no
 * form is known that says more than the town’s name.
 */
enum TownAppPages implements NetworkPages {
    PANNEAUPOCKET(Set.of("fonctionnalites", "mairies", "contact", "tarifs", "faq", "cgu", "mentions-legales", "blog")) {
        @Override
        public PageReading read(PageAddress page) {
            boolean town = Set.of("ville", "embeded", "embedded", "commune").contains(page.part(0));
            Matcher number = NUMBERED.matcher(page.part(1));
            if (!town || !page.has(1)) {
                return PageReading.site();
            }
            return number.matches()
                    ? PageReading.identified(number.group(1), AccountKind.PAGE)
                    : PageReading.named(page.written(1), AccountKind.PAGE);
        }
    },

    INTRAMUROS(Set.of(
            "fiche",
            "contact",
            "mentions-legales",
            "fonctionnalites",
            "tarifs",
            "blog",
            "actualites",
            "agenda",
            "telecharger",
            "download",
            "cgu",
            "politique-de-confidentialite",
            "fr",
            "communes",
            "faq",
            "demo",
            "collectivites",
            "application",
            "presentation",
            "index.php",
            "wp-content")) {
        @Override
        public PageReading read(PageAddress page) {
            boolean item = page.has(2) && ANY_NUMBER.matcher(page.part(2)).matches();
            return page.part(0).equals("fiche") && page.has(1) ? PageReading.post() : of(page, item);
        }
    },

    CITYALL(Set.of(
            "contact",
            "fonctionnalites",
            "tarifs",
            "blog",
            "download",
            "telecharger",
            "mentions-legales",
            "cgu",
            "politique-de-confidentialite",
            "faq",
            "application",
            "demo",
            "presentation",
            "fr",
            "index.php")) {
        @Override
        public PageReading read(PageAddress page) {
            return of(before(page), false);
        }
    },

    ILLIWAP(Set.of(
            "tutoriels",
            "nos-solutions",
            "solutions",
            "nos-offres",
            "offres",
            "a-propos",
            "presse",
            "temoignages",
            "ressources",
            "support",
            "en",
            "contact",
            "notre-solution",
            "tarifs",
            "blog",
            "download",
            "telecharger",
            "mentions-legales",
            "cgu",
            "faq",
            "application",
            "demo",
            "fr",
            "actualites",
            "politique-de-confidentialite",
            "public",
            "rss",
            "index.php",
            "login")) {
        @Override
        public PageReading read(PageAddress page) {
            PageAddress rest = before(page);
            // Below the site of the application itself a page of several parts is its own.
            boolean station = page.host().startsWith("station.") || rest != page || !page.has(1);
            return station ? of(rest, false) : PageReading.site();
        }
    };

    private static final Pattern NUMBERED = Pattern.compile("(\\d+)(?:-.*)?");
    private static final Pattern ANY_NUMBER = Pattern.compile("\\d+");
    private static final Set<String> BEFORE = Set.of(
            "fr", "public", "rss", "station", "stations", "ville", "commune", "mairie", "city", "collectivite", "app");

    private final Set<String> own;

    TownAppPages(Set<String> own) {
        this.own = own;
    }

    @Override
    public boolean isOwn(String word) {
        return own.contains(word);
    }

    /** The same page without the words that stand before a town. */
    static PageAddress before(PageAddress page) {
        PageAddress rest = page;
        while (rest.has(1) && BEFORE.contains(rest.part(0))) {
            rest = rest.after(1);
        }
        return rest;
    }

    PageReading of(PageAddress page, boolean item) {
        if (isOwn(page.part(0)) || BEFORE.contains(page.part(0))) {
            return PageReading.site();
        }
        PageReading town = PageReading.named(page.written(0), AccountKind.PAGE);
        return town.isAccount() && item ? PageReading.postOf(town.account()) : town;
    }
}
