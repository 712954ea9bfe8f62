/** What writes results and documents into files that other people open. */
package org.beffroi.documents;
