/** A newspaper kiosk: an example of a plug-in that knows nothing of Beffroi but what Beffroi offers to everybody. */
package com.example.kiosque;
