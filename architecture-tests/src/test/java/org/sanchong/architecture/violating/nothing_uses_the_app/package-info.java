/** A sample that breaks {@link org.sanchong.architecture.LayerRules#nothingUsesTheApp}. */
@Violates({
    "Method <application.usecase.Settling.settle(app.Options)> has parameter of type <app.Options> in "
            + "(Settling.java:0)"
})
package org.sanchong.architecture.violating.nothing_uses_the_app;

import org.sanchong.architecture.Violates;
