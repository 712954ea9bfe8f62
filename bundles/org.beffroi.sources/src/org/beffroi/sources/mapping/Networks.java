package org.beffroi.sources.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.sources.profile.Names;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.value.Addresses;

/** The networks that mentions come from: their names, their hosts, and the identities inside their addresses. Immutable. */
public final class Networks {

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byHost = new HashMap<>();
    private final Map<String, List<Inside>> identities = new HashMap<>();

    /** Those of the data file beside this class. */
    public Networks() {
        try (InputStream in = Networks.class.getResourceAsStream("networks.json");
                JsonParser parser = new JsonFactory().createParser(in)) {
            parser.nextToken();
            Map<String, Object> root = new HashMap<>();
            root.put("networks", Tree.read(parser));
            Tree.objects(root, "networks").forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException("networks.json is part of this bundle", e);
        }
    }

    private void take(Map<String, Object> network) {
        String id = Tree.text(network, "id");
        strings(network, "names").forEach(name -> byName.put(name, id));
        strings(network, "hosts").forEach(host -> byHost.put(host, id));
        identities.put(id, strings(network, "ids").stream().map(Inside::of).toList());
    }

    private static List<String> strings(Map<String, Object> network, String key) {
        return network.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The network of that name; a name that is not known is kept as it is, in lower case. */
    public String named(String name) {
        String host = byHost.get(name.strip().toLowerCase(Locale.ROOT));
        String plain = Names.plain(name);
        return host != null ? host : byName.getOrDefault(plain, plain.replace(' ', '-'));
    }

    /** Whether that is the name of a network. */
    public boolean knows(String name) {
        return byName.containsKey(Names.plain(name))
                || byHost.containsKey(name.strip().toLowerCase(Locale.ROOT));
    }

    /** The network whose host that is, empty for any other site. */
    public Optional<String> ofAddress(String address) {
        return Addresses.host(address).map(byHost::get);
    }

    /** The identity inside an address of a network, empty where there is none. */
    public Optional<String> nativeId(String network, String address) {
        return identities.getOrDefault(network, List.of()).stream()
                .flatMap(inside -> inside.find(address).stream())
                .findFirst();
    }

    /** Where an address holds an identity: a pattern, and how its groups make the identity. */
    private record Inside(Pattern pattern, String made) {

        /** {@code pattern}, the first group being the identity, or {@code pattern => identity with $1, $2}. */
        static Inside of(String text) {
            String[] parts = text.split(" => ", 2);
            return new Inside(Pattern.compile(parts[0]), parts.length > 1 ? parts[1] : "$1");
        }

        Optional<String> find(String address) {
            Matcher m = pattern.matcher(address);
            if (!m.find()) {
                return Optional.empty();
            }
            String identity = made;
            for (int group = 1; group <= m.groupCount(); group++) {
                identity = identity.replace("$" + group, m.group(group));
            }
            return Optional.of(identity);
        }
    }
}
