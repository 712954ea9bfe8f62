package org.beffroi.sources.mastodon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.SharedData;

/**
 * Recorded exchanges with a real server, played by a local one: the answer to a path and to its {@code max_id} or
 * {@code min_id}. The last one recorded of several counts.
 */
final class Recordings {

    private static final String RECORDED_HOST = "http://localhost:3000";
    private static final Pattern EXCHANGE = Pattern.compile(
            "method: (\\w+)\\n\\s+uri: (\\S+)\\n\\s+response:\\n\\s+body:\\n\\s+string: '((?:[^']++|'')*+)'\\n(.*?)\\n\\s+code: (\\d+)",
            Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\n\\s+link:\\n\\s+- (.*?)\\n\\s{6}\\w", Pattern.DOTALL);

    /**
     * One exchange.
     *
     * @param link value of that header, possibly empty
     */
    record Exchange(String method, String path, String query, int status, String body, String link) {}

    private final List<Exchange> exchanges = new ArrayList<>();

    static Recordings of(String... names) throws IOException {
        Recordings recordings = new Recordings();
        Path folder = SharedData.at("mastodon");
        for (String name : names) {
            recordings.read(Files.readString(folder.resolve(name + ".yaml")));
        }
        return recordings;
    }

    private void read(String yaml) {
        for (String part : yaml.split("\\n- request:")) {
            Matcher m = EXCHANGE.matcher(part);
            if (m.find()) {
                String[] address = m.group(2).replace(RECORDED_HOST, "").split("\\?", 2);
                Matcher link = LINK.matcher(m.group(4));
                exchanges.add(new Exchange(
                        m.group(1),
                        address[0],
                        address.length > 1 ? address[1] : "",
                        Integer.parseInt(m.group(5)),
                        unfolded(m.group(3).replace("''", "'")),
                        link.find() ? unfolded(link.group(1)) : ""));
            }
        }
    }

    /** Single-quoted YAML: a line end is a space. */
    private static String unfolded(String text) {
        return text.replaceAll("\\n\\s+", " ");
    }

    List<Exchange> all() {
        return exchanges;
    }

    /** The last answer to that question that was recorded. */
    Optional<Exchange> answer(String path, String query) {
        return exchanges.stream()
                .filter(one -> one.method().equals("GET") && one.path().equals(path))
                .filter(one -> from(one.query()).equals(from(query)))
                .reduce((before, last) -> last);
    }

    private static String from(String query) {
        Matcher m = Pattern.compile("(?:max_id|min_id)=\\d+").matcher(query);
        return m.find() ? m.group() : "";
    }

    /** Lets a server answer as recorded; what was never asked is an empty list. */
    void playOn(LocalServer server) {
        exchanges.stream().map(Exchange::path).distinct().forEach(path -> server.at(path, exchange -> {
            String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
            Optional<Exchange> found = answer(path, query);
            String host = "http://" + server.host();
            byte[] body = found.map(Exchange::body)
                    .orElse("[]")
                    .getBytes(StandardCharsets.UTF_8);
            found.filter(one -> !one.link().isEmpty())
                    .ifPresent(one -> exchange.getResponseHeaders()
                            .set("Link", one.link().replace(RECORDED_HOST, host)));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(found.map(Exchange::status).orElse(200), body.length);
            exchange.getResponseBody().write(body);
        }));
    }
}
