package dev.pledgeledger.demo;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.common.CommandFailure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Tells the story of the sample city at the first start with `--demo`, and prints its sign-ins at every one. The web
/// server and the clocks of the house start after it, so that nobody walks into a story that is still being told.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class DemoCity implements SmartLifecycle {

    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final Installation installation;
    private final ObjectProvider<Story> story;
    private volatile boolean running;

    DemoCity(Installation installation, ObjectProvider<Story> story) {
        this.installation = installation;
        this.story = story;
    }

    @Override
    public void start() {
        if (!installation.isFounded()) {
            System.out.println("見本の市をつくっています。少しお待ちください（はじめの一度だけです）。");
            story.getObject().tell();
        } else if (!installation.isSample()) {
            throw new CommandFailure("このフォルダーには " + installation.cityName()
                    + " の台帳があります。見本は --demo を付けて別のフォルダー（LEDGER_DATA_DIR）で始めてください。");
        } else if (!installation.isSampleTold()) {
            throw new CommandFailure("見本の市は、作る途中で止められています。データのフォルダーを消すか、別のフォルダー（LEDGER_DATA_DIR）で始め直してください。");
        }
        System.out.println("見本の市「" + installation.cityName() + "」のログイン（パスワードはすべて " + DemoPerson.PASSWORD + "）");
        DemoPeople.offered()
                .forEach(person -> System.out.printf(
                        "  %-13s %s%n", person.login(), person.hint().who()));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
