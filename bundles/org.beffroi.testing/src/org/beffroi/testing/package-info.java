/** For this project and for authors of plug-ins: builders, and one contract test per contract. */
package org.beffroi.testing;
