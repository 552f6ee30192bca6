/**
 * Irregular verbs, `infinitive:past,participle`; several forms parted by a stroke. Written by hand: compromise 14.17.0
 * gives no participle for a third of them, and takes some forty regular ones ("boot", "knead", "skip") for unchanging.
 */
export const irregularVerbs = `
arise:arose,arisen awake:awoke,awoken be:was|were,been bear:bore,borne|born beat:beat,beaten become:became,become befall:befell,befallen
begin:began,begun behold:beheld bend:bent beset:beset bet:bet bid:bid|bade,bid|bidden bind:bound bite:bit,bitten bleed:bled blow:blew,blown
break:broke,broken breed:bred bring:brought broadcast:broadcast build:built burn:burnt|burned burst:burst buy:bought
cast:cast catch:caught choose:chose,chosen cling:clung come:came,come cost:cost creep:crept cut:cut deal:dealt dig:dug do:did,done
draw:drew,drawn dream:dreamt|dreamed drink:drank,drunk drive:drove,driven dwell:dwelt|dwelled eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought
find:found flee:fled fling:flung fly:flew,flown forbid:forbade,forbidden forecast:forecast|forecasted foresee:foresaw,foreseen forget:forgot,forgotten
forgive:forgave,forgiven forgo:forwent,forgone forsake:forsook,forsaken freeze:froze,frozen get:got,got|gotten give:gave,given go:went,gone grind:ground grow:grew,grown hang:hung|hanged
have:had hear:heard hide:hid,hidden hit:hit hold:held hurt:hurt keep:kept kneel:knelt|kneeled knit:knit|knitted know:knew,known lay:laid lead:led
lean:leant|leaned leap:leapt|leaped learn:learnt|learned leave:left lend:lent let:let lie:lay|lied,lain|lied light:lit|lighted lose:lost make:made
mean:meant meet:met mislead:misled mistake:mistook,mistaken misunderstand:misunderstood mow:mowed,mown|mowed offset:offset outgrow:outgrew,outgrown overcome:overcame,overcome
overhear:overheard override:overrode,overridden oversee:oversaw,overseen overtake:overtook,overtaken overthrow:overthrew,overthrown
partake:partook,partaken pay:paid prove:proved,proved|proven put:put quit:quit read:read rebuild:rebuilt redo:redid,redone remake:remade repay:repaid rewrite:rewrote,rewritten rid:rid
ride:rode,ridden ring:rang,rung rise:rose,risen run:ran,run saw:sawed,sawn|sawed say:said see:saw,seen seek:sought sell:sold send:sent set:set sew:sewed,sewn|sewed
shake:shook,shaken shear:sheared,shorn|sheared shed:shed shine:shone|shined shoot:shot show:showed,shown|showed shrink:shrank,shrunk shut:shut sing:sang,sung sink:sank,sunk sit:sat
slay:slew,slain sleep:slept slide:slid sling:slung slit:slit smell:smelt|smelled sow:sowed,sown|sowed speak:spoke,spoken speed:sped|speeded
spell:spelt|spelled spend:spent spill:spilt|spilled spin:spun spit:spat split:split spoil:spoilt|spoiled spread:spread spring:sprang,sprung
stand:stood steal:stole,stolen stick:stuck sting:stung stink:stank,stunk strike:struck,struck|stricken string:strung strive:strove,striven strew:strewed,strewn|strewed
swear:swore,sworn sweep:swept swell:swelled,swollen|swelled swim:swam,swum swing:swung take:took,taken teach:taught tear:tore,torn
tell:told think:thought throw:threw,thrown thrust:thrust tread:trod,trodden undercut:undercut undergo:underwent,undergone understand:understood
undertake:undertook,undertaken undo:undid,undone uphold:upheld upset:upset wake:woke,woken wear:wore,worn weave:wove,woven wed:wed|wedded weep:wept wet:wet|wetted
win:won wind:wound withdraw:withdrew,withdrawn withhold:withheld withstand:withstood wring:wrung write:wrote,written
panic:panicked mimic:mimicked picnic:picnicked traffic:trafficked frolic:frolicked
`;

/** Verbs that compromise knows only by their endings, or not at all. */
export const moreVerbs = (
  "abbreviate accelerate accommodate acknowledge aggravate allocate applaud appreciate assassinate associate attach bark behave bellow besiege " +
  "blackmail bless boast bribe broaden calculate capsize captivate categorise celebrate characterise civilise clarify classify coincide collaborate " +
  "colonise colonize commemorate communicate compensate complicate concentrate condemn confiscate congratulate consolidate contaminate contemplate contribute convict " +
  "coordinate correlate crackle crouch cultivate dangle darken decay decline decorate dedicate deepen delegate deliberate demonstrate deposit designate devastate " +
  "dictate diminish disappear disembark disguise dismantle dismiss disperse dissolve diversify donate dwindle educate elaborate elapse eliminate embark embrace emigrate employ " +
  "emphasise emphasize encircle enforce enrol enslave entertain envelop eradicate erode erupt escort evacuate evaluate evaporate excavate exceed exclaim exile exploit " +
  "facilitate falsify fasten fertilise fertilize flatten flourish flutter formulate foster fulfil galvanise gather glimmer glitter glow govern grasp grieve groan growl halt halve " +
  "harden hasten hatch haunt heighten hesitate hibernate howl identify ignite illuminate illustrate imitate immigrate imprison inaugurate incorporate inflate inhabit inherit " +
  "initiate innovate inscribe insulate integrate intensify interrogate intervene intimidate investigate irrigate isolate italicise justify kidnap legislate lengthen liberate liquidate loosen lurk " +
  "magnify manifest manipulate manufacture marvel mate mature melt migrate minimise mobilise mobilize moderate modernise modify mollify moisten moult mourn multiply murmur mutter nationalise navigate " +
  "negotiate nest nominate notify nourish obey oblige occupy organise organize originate ornament outlaw outlive overflow overlook overrule oxidise paralyse participate penetrate perforate perish persuade " +
  "petrify photosynthesise plough pollinate pollute postpone precede predict prevail privatise proclaim prolong prosecute prosper quadruple qualify ransack ratify realise realize rebel recapture recite " +
  "recognise recognize reconstruct recreate recycle regulate reign reinforce reiterate rejoice relocate relinquish renovate renounce replicate repel reproduce rescue resemble reside resign restore resurface retaliate retreat reunite reuse " +
  "revolutionise revolve ripen roam sacrifice saturate scatter scold scribble sculpt seize separate sharpen shiver shorten shrug simplify smoulder smuggle sneeze snore soften specialise speculate sprout squeeze " +
  "stabilise stagger standardise starve stiffen stimulate strengthen stroll stumble stutter subdue submerge subsidise subside suffocate summarise summon supersede surpass surrender swallow symbolise sympathise synchronise " +
  "terminate terrify testify thicken thrive tighten topple torment torture tow tower trample transcribe transform translate transmit transplant transport tremble triple triumph unify unite unload unveil vaccinate " +
  "rename rethink rearrange rebuild reopen restart reload defend unpack depend row practise compare describe disagree apologise criticise found fine jail abandon abridge accompany adore advise amount apprehend arouse ascend assert " +
  "assign astonish attain attempt attend attract await banish baptise befriend betray blossom bother capitulate chant charge christen circulate cite clash clog coin collapse collide " +
  "command comprise conceal conclude condense conduct confer confront confuse conquer consider construct consult consume convert convey convince correspond corrode cram crown crumble cure " +
  "curl customise dazzle deceive declare deduce deepen deform degrade depart depict deploy deport descend deserve despise destroy deter deteriorate determine devise devour differ digest " +
  "disapprove discard disclose discourage disprove distinguish distribute disturb dominate drain dread drown dump dye earn eject emerge emit enact encounter encourage endanger endure engrave enlarge enlist " +
  "ensure equip establish estimate evolve exaggerate exclude execute exert exhaust expel expire expose extend extinguish fade fascinate ferry fetch filter flap flatter flicker fold forge fossilise founder frighten fund " +
  "furnish germinate glare gleam glide glue gnaw graze greet grind grip guard guide hail handle hoist hover hunt hurry implement imply import impose impress improve include infect inform inject inspire install " +
  "instruct insult invent invest invite irritate kiss lament lean linger load lodge loom lure maintain merge mine mislead mount nibble nod obtain offend operate oppose oppress overthrow paddle pause perceive peel " +
  "persecute pierce pilot plead plunder plunge poison polish possess pounce preach prescribe presume prevent probe profit prohibit propose protest prune publish pump punish purchase purify pursue quarrel quote racket raid " +
  "rally reappear reassure rebuke receive recede reckon reconcile recover recruit refine reform refuse reject rejoin remark remind remove render rent reopen repeat replace report represent request require resist restrict " +
  "retain retire retrieve reveal revise revive reward rinse roar roast rotate rustle sack sail salute scan scare scrape scratch screen scrub seal search seat secure select settle shave shelter shield shift ship shiver " +
  "shove shriek sigh signal slam slaughter slow smear snap snatch soak soar solve spare spark spoil sponsor spot spray squash squeak stain stamp stare steer stitch stock stoop store strain strand strip stroke struggle " +
  "submit succeed sue suffer suggest suit supervise supply suppose suppress surf surge surround survive suspend sustain swap sway tackle tame tap taste thank thaw threaten throb tick tighten tilt tolerate toss trace track " +
  "trade trail transfer trap tremble trim tug tumble tutor twist unearth unfold uproot urge usher utter vary veto vow wail warm warn waste water wave weigh widow wink wipe wonder wrap wrestle " +
  "vanish vaporise ventilate verify vibrate violate visualise volunteer wander weaken whisper whistle widen wither worsen wreck yearn yell yield"
).split(" ");

/** Words that compromise lists as verbs and that are none, or none in the sense of its list. */
export const wrongVerbs = (
  "alluring coloring fragme foreboding forthcome geek groundbreak ollie outstand peacekeep riveting sheild stocking storytelling unfounded wrought breathtake " +
  "black blank biff chuck nick olly lance mack minus zonk"
).split(" ");
