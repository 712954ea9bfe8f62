package org.beffroi.strategy.file;

import org.w3c.dom.Document;

/** What brings a file up from one format to the next. */
interface Step {

    /** The format that it makes, one more than that which it takes. */
    int to();

    /** Changes what the file holds. */
    void up(Document file);
}
