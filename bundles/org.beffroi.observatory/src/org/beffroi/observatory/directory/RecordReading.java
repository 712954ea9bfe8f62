package org.beffroi.observatory.directory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.account.AccountVerdict;
import org.beffroi.core.account.RecognisedAccount;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.text.Folding;

/** Makes of a record as its file holds it what it says of a public body. Safe for several threads. */
final class RecordReading {

    /** The fields that are read; all others are passed over. */
    static final Set<String> FIELDS = Set.of(
            "id",
            "nom",
            "pivot",
            "siren",
            "siret",
            "code_insee_commune",
            "ancien_code_pivot",
            "site_internet",
            "reseau_social",
            "application_mobile",
            "adresse",
            "date_modification",
            "statut_de_diffusion",
            "version_type",
            "type",
            "code_postal");

    /** Where a table says for which networks it has a column: a set of them. No directory has a field of that name. */
    static final String ASKED = "(columns)";

    private static final int SIREN = 9;
    /** Letters of a code of a commune, or of the post. */
    private static final int WHOLE = 5;

    private static final Pattern FOUR = Pattern.compile("\\d{4}");
    private static final Pattern SPACES = Pattern.compile("\\s");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[.,]0$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
    /** The host of an address: what stands behind its scheme, as far as its path, its query or its port. */
    private static final Pattern HOST =
            Pattern.compile("^(?:[a-z]+:/*)?([^/?#]*?)(?::\\d+)?(?:[/?#].*)?$", Pattern.DOTALL);

    private static final String ACCOUNTS = "reseau_social";

    /** Sites of the State, which are no body’s own. */
    private static final Set<String> NATIONAL = Set.of(
            "service-public.fr",
            "service-public.gouv.fr",
            "lannuaire.service-public.fr",
            "gouv.fr",
            "www.gouv.fr",
            "lannuaire.service-public.gouv.fr",
            "www.service-public.fr",
            "www.service-public.gouv.fr",
            "annuaire-mairie.fr",
            "www.annuaire-mairie.fr",
            "google.fr",
            "www.google.fr",
            "google.com",
            "www.google.com");

    /** An address alone, without a sign that could name somebody: most sites, so that no more is asked of them. */
    private static final Pattern PLAIN_SITE =
            Pattern.compile("(?:https?://)?([a-z0-9-]+(?:\\.[a-z0-9-]+)+)/?(?:[\\w./-]*)");

    /** What stands between several accounts in one text. */
    private static final Pattern SEVERAL = Pattern.compile("[\\s;,|]");

    private final AccountRecogniser recogniser;

    RecordReading(AccountRecogniser recogniser) {
        this.recogniser = recogniser;
    }

    DirectoryRecord record(RawRecord raw) {
        Map<String, Object> fields = raw.fields();
        FieldValues values = new FieldValues();
        FieldValues addresses = new FieldValues();
        String name = values.name(fields.get("nom"));
        List<Object> pivots = values.all(fields.get("pivot"));
        RecordKind kind = kind(fields, pivots, name, values);
        // Half of the national directory is of services that no census counts: what they declare is not asked.
        Sites sites = kind == RecordKind.OTHER ? Sites.NOT_READ : sites(fields);
        Map<?, ?> address = addresses.all(fields.get("adresse")).stream()
                .filter(Map.class::isInstance)
                .map(one -> (Map<?, ?>) one)
                .findFirst()
                .orElse(Map.of());
        return new DirectoryRecord(
                raw.number(),
                raw.line(),
                first(values.texts(fields.get("id"))),
                name,
                kind,
                codes(fields, pivots, values),
                siren(fields, values),
                said(values.text(address.get("code_postal")))
                        .or(() -> said(first(values.texts(fields.get("code_postal")))))
                        .map(RecordReading::padded),
                said(values.name(address.get("nom_commune"))),
                kind == RecordKind.OTHER ? Optional.empty() : place(address, values),
                sites.websites(),
                sites.links(),
                WrittenDay.read(first(values.texts(fields.get("date_modification")))),
                isPublished(fields, values),
                sites.known(),
                sites.untold(),
                sites.siteUntold());
    }

    /** On which day a record says that it was changed, as it stands there; empty where it says none. */
    static String writtenDay(RawRecord raw) {
        return first(new FieldValues().texts(raw.fields().get("date_modification")));
    }

    /** Where an address lies, in degrees (WGS 84); empty where it does not say, or where nothing is: 0, 0 is in the sea. */
    private static Optional<Coordinates> place(Map<?, ?> address, FieldValues values) {
        String latitude = values.text(address.get("latitude"));
        String longitude = values.text(address.get("longitude"));
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        try {
            Coordinates place = new Coordinates(
                    Double.parseDouble(latitude.replace(',', '.')), Double.parseDouble(longitude.replace(',', '.')));
            return place.latitude() == 0 && place.longitude() == 0 ? Optional.empty() : Optional.of(place);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static RecordKind kind(Map<String, Object> fields, List<Object> pivots, String name, FieldValues values) {
        Set<String> types = new LinkedHashSet<>();
        for (Object pivot : pivots) {
            String type =
                    pivot instanceof Map<?, ?> map ? values.text(map.get("type_service_local")) : values.text(pivot);
            types.add(type.toLowerCase(Locale.ROOT));
        }
        Set<String> own = values.texts(fields.get("type")).stream()
                .map(type -> BETWEEN_WORDS.matcher(Folding.fold(type)).replaceAll("_"))
                .collect(Collectors.toSet());
        types.addAll(own);
        types.remove("");
        if (types.isEmpty()
                && (!fields.containsKey("pivot") || Folding.fold(name).startsWith("mairie"))) {
            // A table of one's own says by its codes what its rows are, and a town hall without its sort by its name.
            return RecordKind.TOWN_HALL;
        }
        return RecordKind.of(types, Folding.fold(name), first(values.texts(fields.get("ancien_code_pivot"))));
    }

    private static List<String> codes(Map<String, Object> fields, List<Object> pivots, FieldValues values) {
        Set<String> codes = new LinkedHashSet<>();
        for (Object pivot : pivots) {
            if (pivot instanceof Map<?, ?> map) {
                codes.addAll(values.texts(map.get("code_insee_commune")));
            }
        }
        codes.addAll(values.texts(fields.get("code_insee_commune")));
        return codes.stream().map(code -> padded(code.toUpperCase(Locale.ROOT))).toList();
    }

    /** A code of five figures from which a spreadsheet took the zero before them: {@code 1053} for {@code 01053}. */
    private static String padded(String code) {
        if (code.length() == WHOLE && code.chars().allMatch(Character::isLetterOrDigit)) {
            return code;
        }
        String bare =
                SPACES.matcher(WHOLE_NUMBER.matcher(code).replaceFirst("")).replaceAll("");
        return FOUR.matcher(bare).matches() ? "0" + bare : bare;
    }

    private static Optional<String> siren(Map<String, Object> fields, FieldValues values) {
        for (String field : List.of("siren", "siret")) {
            String digits =
                    SPACES.matcher(first(values.texts(fields.get(field)))).replaceAll("");
            if (digits.length() >= SIREN && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(digits.substring(0, SIREN));
            }
        }
        return Optional.empty();
    }

    /**
     * What a record declares on the web, whether it was read to its end, of which networks it says nothing, and whether it says
     * nothing of a site either.
     */
    private record Sites(
            List<String> websites,
            List<DirectoryLink> links,
            boolean known,
            Set<AccountNetwork> untold,
            boolean siteUntold) {

        static final Sites NOT_READ = new Sites(List.of(), List.of(), true, Set.of(), false);
    }

    private Sites sites(Map<String, Object> fields) {
        FieldValues values = new FieldValues();
        List<String> websites = new ArrayList<>();
        Set<DirectoryLink> links = new LinkedHashSet<>();
        boolean understood = true;
        for (String site : values.texts(fields.get("site_internet"))) {
            Optional<RecognisedAccount> read =
                    isPlainSite(site) ? Optional.empty() : Optional.of(recogniser.recognise(site));
            if (read.filter(one -> one.verdict() != AccountVerdict.NONE).isPresent()) {
                links.add(link(site, Optional.empty(), read.get()));
            } else if (isOwnSite(site)) {
                websites.add(site);
            } else {
                understood &= isNational(site);
            }
        }
        boolean siteUntold = websites.isEmpty() && (!understood || values.wasUnsaid() || values.wasCut());
        Told told = told(fields, links);
        for (Object value : values.all(fields.get("application_mobile"))) {
            links.addAll(links(value, values));
        }
        return new Sites(websites, List.copyOf(links), told.known(), told.untold(), siteUntold);
    }

    /** Whether what is said of accounts is known, and of which networks nothing is said. */
    private record Told(boolean known, Set<AccountNetwork> untold) {}

    /**
     * What is said of accounts. What does not say a thing of them, says that it does not know, or gives what is no account, such as
     * a post, a button or a number, leaves them unknown: whoever gives one of these may well be there. Where each network has a
     * column, that one alone is unknown, and so are all that have none.
     */
    private Told told(Map<String, Object> fields, Set<DirectoryLink> links) {
        Set<AccountNetwork> asked = EnumSet.noneOf(AccountNetwork.class);
        if (fields.get(ASKED) instanceof Set<?> columns) {
            columns.forEach(network -> asked.add((AccountNetwork) network));
        }
        Set<AccountNetwork> untold =
                asked.isEmpty() ? EnumSet.noneOf(AccountNetwork.class) : EnumSet.complementOf(EnumSet.copyOf(asked));
        boolean known = fields.containsKey(ACCOUNTS);
        FieldValues all = new FieldValues();
        for (Object value : all.all(fields.get(ACCOUNTS))) {
            FieldValues one = new FieldValues();
            List<DirectoryLink> read = links(value, one);
            links.addAll(read);
            boolean understood = read.stream().allMatch(DirectoryLink::isAccount) && !one.wasCut() && !one.wasUnsaid();
            Optional<AccountNetwork> column = asked.isEmpty() ? Optional.empty() : column(value);
            boolean elsewhere =
                    !read.isEmpty() && read.stream().map(DirectoryLink::network).noneMatch(column::equals);
            if (column.isPresent() && (elsewhere || !understood)) {
                untold.add(column.get());
                read.forEach(link -> link.network().ifPresent(untold::add));
            } else {
                known &= understood;
            }
        }
        boolean none = untold.containsAll(EnumSet.allOf(AccountNetwork.class));
        return new Told(known && !none && !all.wasCut() && !all.wasUnsaid(), untold);
    }

    /** The network in whose column a value stands; empty for one that stands in a column of all. */
    private static Optional<AccountNetwork> column(Object value) {
        return value instanceof Map<?, ?> map
                ? AccountNetwork.ofKey(String.valueOf(map.get("custom_dico2")))
                : Optional.empty();
    }

    private List<DirectoryLink> links(Object value, FieldValues values) {
        String written = value instanceof Map<?, ?> map ? values.text(map.get("valeur")) : values.text(value);
        if (written.isEmpty()) {
            return List.of();
        }
        Optional<AccountNetwork> declared = value instanceof Map<?, ?> map
                ? NetworkWord.in(values.text(map.get("custom_dico2")))
                : Optional.empty();
        List<RecognisedAccount> all = SEVERAL.matcher(written).find()
                ? recogniser.all(written).stream()
                        .filter(RecognisedAccount::isAccount)
                        .toList()
                : List.of();
        if (all.size() > 1) {
            return all.stream().map(one -> link(written, declared, one)).toList();
        }
        RecognisedAccount read = declared.map(network -> recogniser.recognise(written, network))
                .orElseGet(() -> recogniser.recognise(written));
        return List.of(link(written, declared, read));
    }

    private static DirectoryLink link(String written, Optional<AccountNetwork> declared, RecognisedAccount read) {
        return new DirectoryLink(written, declared, read.verdict(), read.network(), read.account(), read.kind());
    }

    /** Whether a text is one address of a site that is of no network: then no account is looked for in it. */
    private static boolean isPlainSite(String site) {
        Matcher address = PLAIN_SITE.matcher(site);
        return address.matches() && AccountNetwork.ofHost(address.group(1)).isEmpty();
    }

    private static boolean isOwnSite(String site) {
        String host = host(site);
        return host.contains(".") && !host.contains("@") && !host.contains(" ") && !NATIONAL.contains(host);
    }

    private static boolean isNational(String site) {
        return NATIONAL.contains(host(site));
    }

    private static String host(String site) {
        Matcher address = HOST.matcher(site.toLowerCase(Locale.ROOT));
        return address.matches() ? address.group(1) : "";
    }

    private static boolean isPublished(Map<String, Object> fields, FieldValues values) {
        String status = first(values.texts(fields.get("statut_de_diffusion"))).toLowerCase(Locale.ROOT);
        String version = Folding.fold(first(values.texts(fields.get("version_type"))));
        return !status.equals("false")
                && !status.equals("0")
                && !version.startsWith("non")
                && !version.equals("supprime");
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
