package org.beffroi.dossier.alert;

import java.io.IOException;
import java.util.Map;
import org.beffroi.core.file.JsonText;

/** A JSON object as the body of a request. */
final class JsonBody {

    private JsonBody() {}

    static byte[] of(Map<String, ?> object) {
        try {
            return JsonText.write(object);
        } catch (IOException e) {
            throw new IllegalStateException("Memory refuses nothing", e);
        }
    }
}
