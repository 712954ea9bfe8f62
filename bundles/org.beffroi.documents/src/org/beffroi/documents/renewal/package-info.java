/**
 * Files that people edit between two times they are made: what the writer changed, what the model changed, and how the two
 * come together.
 */
package org.beffroi.documents.renewal;
