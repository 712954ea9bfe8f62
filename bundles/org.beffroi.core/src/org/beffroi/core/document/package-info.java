/** What we write: a document as a neutral tree of parts, which writers print in their formats. */
package org.beffroi.core.document;
