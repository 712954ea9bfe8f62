package org.beffroi.sources.graph;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.web.JsonApi;

/** The Graph API of Meta: its addresses, its errors (their numbers: developers.facebook.com, « Handling Errors »). */
record GraphApi(URI service, JsonApi api) {

    /** The version whose fields are asked for. */
    static final URI USUAL = URI.create("https://graph.facebook.com/v25.0");

    private static final Set<Integer> TOO_OFTEN = Set.of(4, 17, 32, 613);
    private static final int TOKEN = 190;
    private static final Duration REST = Duration.ofHours(1);

    /** Asks for something of a node. */
    Object ask(String path, Map<String, String> question) throws JsonApi.Later {
        URI address = JsonApi.address(service.toString().replaceAll("/+$", "") + "/" + path, question);
        JsonApi.Answer answer = api.ask(address);
        if (answer.good()) {
            return answer.tree();
        }
        Map<String, Object> error = Tree.object(answer.tree(), "error");
        int code = number(Tree.text(error, "code"));
        String said = Tree.text(error, "message");
        if (TOO_OFTEN.contains(code) || code >= 80_000 && code < 80_100) {
            throw new JsonApi.Later(api.context().now().plus(REST));
        }
        String host = String.valueOf(address.getHost());
        if (code == TOKEN) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, GraphApi.class, "api.token", host, said);
        }
        if (code == 3 || code == 10 || code >= 200 && code < 300) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, GraphApi.class, "api.forbidden", host, said);
        }
        throw JsonApi.refused(address, answer, said);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
