package org.beffroi.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;

/** The pieces that a text is broken into. */
final class Pieces {

    private Pieces() {}

    static List<String> of(FSTextBreaker breaks, String text) {
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
