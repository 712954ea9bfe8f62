package org.beffroi.observatory.candidate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.speaker.AccountAddress;

/**
 * The pages that are known to be official: a list that the user brings, an address a line, behind it a SIREN if it is known. A domain
 * covers its subdomains; an address of a network is one account. Empty lines and those that begin with {@code #} are remarks.
 * Immutable.
 */
public final class OfficialDomains {

    /** Name of the file in the folder of the observatory. */
    public static final String NAME = "official-domains.txt";

    private final Map<String, Optional<String>> sites = new LinkedHashMap<>();
    private final Set<AccountId> accounts = new HashSet<>();

    private OfficialDomains() {}

    /** A list of nothing. */
    public static OfficialDomains none() {
        return new OfficialDomains();
    }

    /**
     * The list of a file; of nothing where it is not there.
     *
     * @throws Refusal if it cannot be read, or a line holds no address
     */
    public static OfficialDomains read(Path file) {
        if (!Files.exists(file)) {
            return none();
        }
        OfficialDomains all = new OfficialDomains();
        int number = 0;
        try {
            for (String line : CsvText.of(file).text().lines().toList()) {
                number++;
                if (!line.isBlank() && !line.strip().startsWith("#") && !all.add(line.strip())) {
                    throw Refusal.of(
                            Refusal.Kind.MALFORMED,
                            OfficialDomains.class,
                            "domains.line",
                            file.toString(),
                            number,
                            line.strip());
                }
            }
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            OfficialDomains.class,
                            "observatory.unreadable",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
        return all;
    }

    private boolean add(String line) {
        String[] cells = line.split("[\\s;,]+");
        Optional<AccountId> account = AccountId.typed(cells[0]);
        if (account.isPresent() && AccountNetwork.ofHost(host(cells[0])).isPresent()) {
            accounts.add(account.get());
            return true;
        }
        String host = host(cells[0]);
        boolean site = host.indexOf('.') > 0;
        if (site) {
            sites.put(host, cells.length > 1 ? Optional.of(cells[1]) : Optional.empty());
        }
        return site;
    }

    private static String host(String address) {
        String bare = address.contains("://") ? address : "https://" + address;
        return AccountAddress.host(bare.toLowerCase(Locale.ROOT));
    }

    /** Whether an address is of an official page. */
    public boolean isOfficial(String address) {
        return owner(host(address)).isPresent()
                || AccountId.typed(address).filter(this::isOfficial).isPresent();
    }

    /**
     * Whether an account is official: it is on the list, or its server (in the fediverse) or handle (on Bluesky) is an official
     * domain, which nobody else can have.
     */
    public boolean isOfficial(AccountId account) {
        if (accounts.contains(account)) {
            return true;
        }
        return switch (account.network()) {
            case MASTODON ->
                owner(account.account().substring(account.account().lastIndexOf('@') + 1))
                        .isPresent();
            case BLUESKY -> owner(account.account()).isPresent();
            default -> false;
        };
    }

    /** Whose a site is: a SIREN, or an empty text where the list does not say it; empty where it is not on the list. */
    private Optional<String> owner(String host) {
        for (String part = host; part.indexOf('.') > 0; part = part.substring(part.indexOf('.') + 1)) {
            if (sites.containsKey(part)) {
                return Optional.of(sites.get(part).orElse(""));
            }
        }
        return Optional.empty();
    }

    /** The SIREN of the body whose site an address is; empty where the list does not say it. */
    public Optional<String> siren(String address) {
        return owner(host(address)).filter(siren -> !siren.isEmpty());
    }

    /** How many sites and accounts are on the list. */
    public int size() {
        return sites.size() + accounts.size();
    }
}
